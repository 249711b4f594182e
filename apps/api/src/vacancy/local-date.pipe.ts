import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '@harborlight/domain';

/** Lets a calendar day through; anything else names nothing that exists. */
@Injectable()
export class LocalDatePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    const day = new Date(`${value}T00:00:00Z`);
    const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
    if (!isDay) throw new DomainError('not-found');
    return value;
  }
}
