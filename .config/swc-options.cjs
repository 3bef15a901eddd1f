'use strict';

/** How TypeScript is transpiled without tsc: by the tests and by `npm run bench`. Same meaning as tsconfig.json. */
module.exports = {
  swcrc: false,
  configFile: false,
  sourceMaps: true,
  module: { type: 'commonjs', ignoreDynamic: false },
  jsc: {
    target: 'es2023',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: true },
  },
};
