import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/**
 * Makes commits durable in groups. A transaction that appends to a log holds the log's head until it commits, and
 * waiting there for the disk would let one writer in at a time. So it commits without waiting, which lets the next
 * one in, and whoever would act on it (answer its sender, tell a board) waits here first.
 */
@Injectable()
export class Durability {
  private flushing: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Resolves once everything committed before the call would survive a crash. One flush serves all who wait. */
  settled(): Promise<void> {
    this.next ??= this.flushing
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        this.flushing = this.flush();
        return this.flushing;
      });
    return this.next;
  }

  /** The write-ahead log is one line: when this commit is on disk, so is all that was committed before it. */
  private async flush(): Promise<void> {
    await this.source.query(`SELECT pg_logical_emit_message(true, 'harborlight', '')`);
  }
}
