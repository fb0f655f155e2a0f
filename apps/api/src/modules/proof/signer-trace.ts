/** An address of which the parties learn no more than the network: `10.8.*.*`, `2001:db8:*`. */
export function maskedAddress(ip: string | null): string {
  if (ip === null) return '未记录';
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '');
  return plain.includes('.')
    ? `${plain.split('.').slice(0, 2).join('.')}.*.*`
    : `${plain.split(':').slice(0, 2).join(':')}:*`;
}

/** What somebody signed on, without what tells one device from another. */
export function deviceKind(userAgent: string | null): string {
  if (userAgent === null) return '未记录';
  return /Mobile|Android|iPhone|iPad/.test(userAgent) ? '手机或平板电脑' : '电脑';
}
