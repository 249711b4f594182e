import { Injectable } from '@nestjs/common';

/** The time of day for what people see; the order of the log comes from PostgreSQL's own clock. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
