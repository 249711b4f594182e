import { deviceStorage } from './device-storage.js';

describe('what is kept on this device', () => {
  afterEach(() => deviceStorage.clear());

  it('is the own of whoever kept it', () => {
    deviceStorage.set('otis', 'needs', 'a');
    expect(deviceStorage.get('otis', 'needs')).toBe('a');
    expect(deviceStorage.get('odessa', 'needs')).toBeNull();
  });

  it('is gone once nothing is to be kept', () => {
    deviceStorage.set('otis', 'needs', 'a');
    deviceStorage.set('otis', 'needs', null);
    expect(deviceStorage.get('otis', 'needs')).toBeNull();
  });

  it('is forgotten as a whole, and leaves nothing in the browser', () => {
    deviceStorage.set('otis', 'needs', 'a');
    localStorage.setItem('harborlight.language', 'es');
    deviceStorage.clear();
    expect(deviceStorage.get('otis', 'needs')).toBeNull();
    expect(Object.keys(localStorage)).toEqual(['harborlight.language']);
  });

  it('goes when somebody else comes, and stays when the same person does', () => {
    deviceStorage.set('otis', 'needs', 'a');
    deviceStorage.clear('otis');
    expect(deviceStorage.get('otis', 'needs')).toBe('a');
    deviceStorage.clear('odessa');
    expect(deviceStorage.get('otis', 'needs')).toBeNull();
  });

  it('tells of each change', () => {
    let heard = 0;
    const stop = deviceStorage.subscribe(() => (heard += 1));
    deviceStorage.set('otis', 'needs', 'a');
    deviceStorage.clear();
    stop();
    deviceStorage.set('otis', 'needs', 'b');
    expect(heard).toBe(2);
  });
});
