import { beginReport, reject, reportText } from './report.js';

const aReport = () =>
  beginReport(
    { preset: 'toronto-daily', file: 'a.csv', board: 'toronto', dryRun: false },
    { rowsIn: 1, rowsOutsideRange: 0, nights: [{ night: '2021-01-31', readings: [] }], rejections: [] },
  );

describe('the report of an import', () => {
  it('counts one night as well as many', () => {
    expect(reportText(aReport())).toContain('nights: 1, from 2021-01-31 to 2021-01-31');
  });

  it('says where a row was rejected, and why in words', () => {
    const report = aReport();
    reject(report, { row: 7, column: 'OCCUPIED_BEDS', reason: 'negative', value: '-3' });
    expect(reportText(report)).toContain('line 7, OCCUPIED_BEDS "-3": This number is below 0. (negative)');
  });

  it('says what to do where the import was stopped', () => {
    expect(reportText(aReport())).toContain('Run the same command again to continue.');
    expect(reportText({ ...aReport(), complete: true })).not.toContain('Run the same command');
  });
});
