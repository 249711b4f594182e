import type { Locator } from '@playwright/test';
import type { UserActions, LocalizedText } from './user-actions.js';

const words = {
  title: { en: 'Verify an exhibit', es: 'Verificar un documento' },
  stamp: { en: 'Exhibit code', es: 'Código del documento' },
  verify: { en: 'Verify', es: 'Verificar' },
  good: {
    en: 'Verified: the exhibit and the log are unchanged',
    es: 'Verificado: el documento y el registro no han cambiado',
  },
  open: {
    en: 'Log verified. Exhibit not compared yet.',
    es: 'Registro verificado. El documento aún no se comparó.',
  },
  bad: { en: 'Verification failed', es: 'La verificación falló' },
  fileSame: { en: 'The file is the one that was made', es: 'El archivo es el que se hizo' },
  fileOther: { en: 'The file is not the one that was made', es: 'El archivo no es el que se hizo' },
  positionHolds: {
    en: 'The log is the same as then',
    es: 'El registro es el mismo que entonces',
  },
  chainIntact: { en: 'Log check passed', es: 'La cadena está intacta' },
  found: { en: 'Exhibit {{stamp}}', es: 'Documento {{stamp}}' },
} satisfies Record<string, LocalizedText>;

/** Where anybody with a paper in hand asks whether it is the one that was made. */
export class VerifyScreen {
  constructor(readonly user: UserActions) {}

  async open(): Promise<void> {
    const { page, say } = this.user;
    await page.goto('/verify');
    await page.getByRole('heading', { name: say(words.title), level: 1 }).waitFor();
  }

  async drop(file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.user.page.locator('input[type=file]').setInputFiles(file);
  }

  async typeStamp(stamp: string): Promise<void> {
    const { user } = this;
    await user.page.getByRole('textbox', { name: user.say(words.stamp) }).fill(stamp);
    await user.tap(user.button(words.verify));
  }

  /** The one sentence. */
  verdict(is: 'good' | 'open' | 'bad'): Locator {
    return this.user.page.getByRole('status').getByText(this.user.say(words[is]), { exact: true });
  }

  /** What was found of one exhibit, answer by answer. */
  answer(stamp: string, is: 'fileSame' | 'fileOther' | 'positionHolds' | 'chainIntact'): Locator {
    const { page, say } = this.user;
    return page
      .getByRole('region', { name: say(words.found, { stamp }) })
      .getByText(say(words[is]), { exact: true });
  }
}
