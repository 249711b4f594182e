import { BoardAndLog1763769600001 } from './0001-board-and-log.js';
import { Identity1763769600002 } from './0002-identity.js';
import { Jobs1763769600003 } from './0003-jobs.js';
import { History1763769600004 } from './0004-history.js';
import { Placement1763769600005 } from './0005-placement.js';
import { Court1763769600006 } from './0006-court.js';
import { InventedHistory1763769600007 } from './0007-invented-history.js';

export const migrations = [
  BoardAndLog1763769600001,
  Identity1763769600002,
  Jobs1763769600003,
  History1763769600004,
  Placement1763769600005,
  Court1763769600006,
  InventedHistory1763769600007,
];
