import { describe, expect, it } from 'vitest';
import { outletName } from '../../../functions/feed/outlet-name.ts';

describe('an outlet is called by its own name', () => {
  it.each([
    ['Evening Bell – Breaking News, World News and Video from Evening Bell', 'https://www.eveningbell.com/a', 'Evening Bell'],
    ['World news | The Harbour Post', 'https://www.theharbourpost.co.uk/world/a', 'The Harbour Post'],
    ['Le Fil.fr - Actualités et Infos en France', 'https://www.lefil.fr/a', 'Le Fil.fr'],
    ['HBN News: International', 'https://hbnnews.com/International/a', 'HBN News'],
    ['HBN > Home Page', 'https://hbn.example/a', 'HBN'],
    ['El Día - Portada', 'https://elpais.eldia.example/a', 'El Día'],
  ])('%s', (title, url, name) => {
    expect(outletName(title, url)).toBe(name);
  });

  it('and by the whole title of its feed where no part of it is the name of the site', () => {
    expect(outletName('Top stories - Gazette', 'https://www.harbour.example/a')).toBe('Top stories - Gazette');
    expect(outletName('Anglo-Saxon Review', 'https://review.example/a')).toBe('Anglo-Saxon Review');
    expect(outletName('Q - Daily', 'https://quay.example/a')).toBe('Q - Daily');
    expect(outletName('Harbour News', 'not an address')).toBe('Harbour News');
    expect(outletName(null, 'https://harbour.example/a')).toBeNull();
  });
});
