export const quality = {
  title: 'Qualité des données',
};
