import { registerHooks } from 'node:module';

/**
 * Lets plain Node run our TypeScript where no build comes first: workspace packages resolve to their source,
 * and the `.js` of a relative import to the `.ts` beside it. Node itself strips the types.
 */
registerHooks({
  resolve(specifier, context, next) {
    const fromTypeScript = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return next(fromTypeScript ? specifier.replace(/\.js$/, '.ts') : specifier, {
      ...context,
      conditions: ['@harborlight/source', ...context.conditions],
    });
  },
});
