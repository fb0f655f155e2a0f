import { expect, test } from '@playwright/test';
import { DEMO_PASSWORD } from './people.js';

const STUDENT = '2023000002';

test('whoever mistypes the password four times still gets in; the browser works for the last tries', async ({
  page,
}) => {
  const riddles: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/auth/riddle')) riddles.push(request.url());
  });
  const signIn = async (password: string) => {
    await page.getByLabel('学号').fill(STUDENT);
    await page.getByLabel('密码', { exact: true }).fill(password);
    const answer = page.waitForResponse(
      (response) => response.url().endsWith('/auth/login') && response.status() !== 428,
    );
    await page.getByRole('button', { name: /^登\s*录$/ }).click();
    return (await answer).status();
  };
  await page.goto('/student/login');
  for (let attempt = 1; attempt <= 4; attempt++) {
    expect(await signIn(`Wrong-password-${attempt}`)).toBe(401);
    await expect(page.getByText('账号或密码不正确，请检查后重试')).toBeVisible();
    expect(riddles).toHaveLength(attempt > 3 ? 1 : 0);
  }
  expect(await signIn(DEMO_PASSWORD)).toBe(200);
  await expect(page).toHaveURL(/\/student\/?$/);
  expect(riddles).toHaveLength(2);
});
