import { forgetKept, keep, onKept, readKept } from './kept.js';

describe('what is kept on this device', () => {
  afterEach(() => forgetKept());

  it('is the own of whoever kept it', () => {
    keep('otis', 'needs', 'a');
    expect(readKept('otis', 'needs')).toBe('a');
    expect(readKept('odessa', 'needs')).toBeNull();
  });

  it('is gone once nothing is to be kept', () => {
    keep('otis', 'needs', 'a');
    keep('otis', 'needs', null);
    expect(readKept('otis', 'needs')).toBeNull();
  });

  it('is forgotten as a whole, and leaves nothing in the browser', () => {
    keep('otis', 'needs', 'a');
    localStorage.setItem('harborlight.language', 'es');
    forgetKept();
    expect(readKept('otis', 'needs')).toBeNull();
    expect(Object.keys(localStorage)).toEqual(['harborlight.language']);
  });

  it('goes when somebody else comes, and stays when the same person does', () => {
    keep('otis', 'needs', 'a');
    forgetKept('otis');
    expect(readKept('otis', 'needs')).toBe('a');
    forgetKept('odessa');
    expect(readKept('otis', 'needs')).toBeNull();
  });

  it('tells of each change', () => {
    let heard = 0;
    const stop = onKept(() => (heard += 1));
    keep('otis', 'needs', 'a');
    forgetKept();
    stop();
    keep('otis', 'needs', 'b');
    expect(heard).toBe(2);
  });
});
