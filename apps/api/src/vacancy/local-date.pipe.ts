import { Injectable, type PipeTransform } from '@nestjs/common';
import { isCalendarDay } from '@harborlight/contracts/dto';
import { DomainError } from '@harborlight/domain';

/** Lets a calendar day through; anything else names nothing that exists. */
@Injectable()
export class LocalDatePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isCalendarDay(value)) throw new DomainError('not-found');
    return value;
  }
}
