// How Teams draws cards, as near as its public design tells: type sizes, spacing and colours, light and dark.
const shades = {
  light: { text: '#242424', subtle: '#616161', back: '#ffffff', soft: '#f5f5f5', line: '#e0e0e0', accent: '#5b5fc7', good: '#237b4b', warning: '#835c00', attention: '#c4314b' },
  dark: { text: '#ffffff', subtle: '#adadad', back: '#292929', soft: '#1f1f1f', line: '#404040', accent: '#9ea2ff', good: '#92c353', warning: '#f8d22a', attention: '#f9526b' },
};

const font = (fontFamily) => ({
  fontFamily,
  fontSizes: { small: 12, default: 14, medium: 16, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
});

export function hostConfig(theme) {
  const shade = shades[theme];
  const colour = (name) => ({ default: shade[name], subtle: name === 'text' ? shade.subtle : shade[name] });
  const foregroundColors = {
    default: colour('text'), dark: colour('text'), light: colour('text'), accent: colour('accent'),
    good: colour('good'), warning: colour('warning'), attention: colour('attention'),
  };
  const box = (backgroundColor) => ({ backgroundColor, foregroundColors });
  return {
    hostCapabilities: {},
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: shade.line },
    fontTypes: { default: font("'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif"), monospace: font('monospace') },
    containerStyles: {
      default: box(shade.back), emphasis: box(shade.soft), accent: box(shade.soft),
      good: box(shade.soft), warning: box(shade.soft), attention: box(shade.soft),
    },
    imageSizes: { small: 32, medium: 52, large: 100 },
    actions: {
      maxActions: 6, spacing: 'default', buttonSpacing: 8, showCard: { actionMode: 'inline' },
      actionsOrientation: 'horizontal', actionAlignment: 'left',
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: { color: 'default', size: 'default', weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { weight: 'default', suffix: ' *' }, optionalInputs: { weight: 'default' } } },
  };
}

export const css = (theme) => `
  body { margin: 0; background: ${shades[theme].soft}; font: 14px/1.4 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif; }
  .frame[hidden] { display: none; }
  .frame { margin: 12px; border-radius: 8px; overflow: hidden; border: 1px solid ${shades[theme].line}; background: ${shades[theme].back}; }
  .ac-pushButton { min-width: 64px; padding: 6px 12px; border-radius: 4px; border: 1px solid ${shades[theme].line};
    background: ${shades[theme].back}; color: ${shades[theme].text}; font: inherit; font-weight: 600; max-width: 100%; }
  .ac-factset td:first-child { min-width: 80px; }
  .ac-factset td:nth-child(2) { min-width: 12px; }
  .ac-factset td:last-child { width: 100%; }
  .ac-textBlock, .ac-textBlock p { overflow-wrap: anywhere !important; }
  .ac-factset td:first-child .ac-textBlock, .ac-factset td:first-child .ac-textBlock p { overflow-wrap: break-word !important; }
  .ac-pushButton div { white-space: normal !important; overflow-wrap: anywhere; }
  .style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .style-destructive { background: #c4314b; border-color: #c4314b; color: #fff; }
  :is(input, textarea, select).ac-input { box-sizing: border-box; width: 100%; padding: 6px 8px; border-radius: 4px; border: 1px solid ${shades[theme].line};
    background: ${shades[theme].soft}; color: ${shades[theme].text}; font: inherit; }
  input[type=checkbox], input[type=radio] { width: auto; }
  .ac-actionSet { flex-wrap: wrap; row-gap: 8px; }
`;
