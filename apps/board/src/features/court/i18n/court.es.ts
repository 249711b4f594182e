import type { en } from './court.en.js';

export const es: typeof en = {
  nav: {
    label: 'Tribunal',
    review: 'Revisión',
    docket: 'Lista del día',
    packs: 'Reglas',
    verify: 'Verificar un documento',
  },
  docket: { title: 'Lista del día' },
  packs: { title: 'Reglas vigentes' },
  verify: {
    title: 'Verificar un documento',
    lead: 'Quien tenga un documento puede comprobar aquí que es el que se hizo y que el registro del que se leyó no ha cambiado. No hace falta una cuenta.',
    stamp: 'Sello del documento',
    stampHelp: 'Al pie de cada página. No importan las minúsculas ni los guiones que falten.',
    noStamp: 'Un sello tiene la letra H y doce más, como H-7K3Q-9XWM-2D4T.',
    noStampInFile: 'Este archivo no lleva sello. Escriba el sello impreso en el documento.',
    drop: 'Suelte aquí el PDF o elíjalo',
    stays: 'El archivo se queda en esta computadora. Solo se envía su huella.',
    choose: 'Elegir un archivo',
    another: 'Elegir otro archivo',
    forget: 'Verificar sin el archivo',
    insecure:
      'Con esta conexión el navegador no puede calcular la huella. Verifique solo el sello o abra el tablero por https.',
    act: 'Verificar',
    failed: 'No se pudo verificar el documento.',
    unknownTitle: 'Ningún documento tiene este sello',
    unknown:
      'Compruebe cada letra. Si son correctas, en este tablero no se hizo ningún documento con este sello.',
    found: 'Documento {{stamp}}',
    demonstration: 'Este documento se hizo en un tablero de demostración: todo en él es inventado.',
    answer: {
      fileSame: 'El archivo es el que se hizo',
      fileOther: 'El archivo no es el que se hizo',
      fileNotShown: 'No se verificó el archivo',
      positionHolds: 'El registro sigue diciendo lo que decía',
      positionAltered: 'El registro ya no dice lo que decía',
      chainIntact: 'La cadena está intacta',
      chainBroken: 'La cadena está rota',
    },
    help: {
      fileSame: 'Su huella es la que guardó el tablero.',
      fileOther:
        'Se hizo un documento con este sello y este archivo es otro: fue cambiado, guardado de nuevo por un programa o no es ese.',
      fileNotShown:
        'Suelte arriba el PDF para compararlo, o compare el papel con el archivo página por página.',
      positionHolds: 'En la posición {{seq}} el registro tiene el código impreso en el documento.',
      positionAltered:
        'En la posición {{seq}} el registro tiene otro código que el guardado para este documento. Se alteró antes de esa posición.',
      chainIntact:
        'Se calculó de nuevo cada código desde el primer registro hasta hoy, y cada uno se sigue del anterior.',
      chainBroken: 'El primer registro alterado es el {{firstBad}}. Todo lo anterior sigue en pie.',
    },
    board: 'Tablero',
    agency: 'Hecho para',
    madeAt: 'Hecho el',
    as: 'Hecho como',
    pdf: 'Archivo PDF',
    page: 'Página para imprimir',
    at: 'Posición en el registro',
    hash: 'Código en el documento',
    checkedAt: 'Cadena verificada el',
    head: 'Último registro',
  },
};
