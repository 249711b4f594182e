import { IsBoolean, IsEmail, IsOptional, IsString, Length, MaxLength } from 'class-validator';

const mostOfAPassword = 128;

/** `POST /api/auth/sign-in/email` */
export class SignInDto {
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsString()
  @Length(1, mostOfAPassword)
  password!: string;
}

/** `POST /api/auth/change-password` */
export class ChangePasswordDto {
  @IsString()
  @Length(1, mostOfAPassword)
  currentPassword!: string;

  @IsString()
  @Length(8, mostOfAPassword)
  newPassword!: string;

  /** Everywhere else this person must sign in again; what a person wants unless they say otherwise. */
  @IsOptional()
  @IsBoolean()
  revokeOtherSessions: boolean = true;
}
