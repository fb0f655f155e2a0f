import { entryPage } from './entry-page.js';

describe('the front page', () => {
  it('has a door for each portal', () => {
    for (const portal of ['student', 'teacher', 'employer'])
      expect(entryPage('启程大学')).toContain(`href="/${portal}/"`);
  });

  it('escapes the name of the school', () =>
    expect(entryPage('<i>学院</i>&')).toContain('&lt;i&gt;学院&lt;/i&gt;&amp;'));

  it('needs no script', () => expect(entryPage('启程大学')).not.toContain('<script'));
});
