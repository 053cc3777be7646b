using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>A ledger whose database refuses some of the writes, as one that is locked or whose disk is full.</summary>
internal sealed class StubbornLedger(IDeliveryLedger inner) : IDeliveryLedger
{
    private int _claims;
    private int _settlements;

    public Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref _claims) % 3 == 0 ? throw new DatabaseUnavailableException("The disk of the database is full.") : inner.Claim(mailingId, most, cancellationToken);

    public Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) => Interlocked.Increment(ref _settlements) % 2 == 1
        ? throw new DatabaseUnavailableException("The disk of the database is full.")
        : inner.Settle(mailingId, settlements, cancellationToken);

    public Task<IReadOnlyList<MailingAtWork>> AtWork(CancellationToken cancellationToken) => inner.AtWork(cancellationToken);

    public Task<MailingAtWork?> AtWork(int mailingId, CancellationToken cancellationToken) => inner.AtWork(mailingId, cancellationToken);

    public Task<bool> Prepare(int mailingId, CancellationToken cancellationToken) => inner.Prepare(mailingId, cancellationToken);

    public Task<bool> IsPrepared(int mailingId, CancellationToken cancellationToken) => inner.IsPrepared(mailingId, cancellationToken);

    public Task<int> Expire(bool atStart, CancellationToken cancellationToken) => inner.Expire(atStart, cancellationToken);

    public Task<bool> LeaveRest(int mailingId, CancellationToken cancellationToken) => inner.LeaveRest(mailingId, cancellationToken);

    public Task<bool> HasOpen(int mailingId, CancellationToken cancellationToken) => inner.HasOpen(mailingId, cancellationToken);

    public Task<bool> IsOnTheWire(int mailingId, CancellationToken cancellationToken) => inner.IsOnTheWire(mailingId, cancellationToken);

    public Task<bool> IsSender(CancellationToken cancellationToken) => inner.IsSender(cancellationToken);

    public Task StepDown(CancellationToken cancellationToken) => inner.StepDown(cancellationToken);

    public Task<IReadOnlyList<SentMessage>> ToKeepUp(
        int mailingId, MailingUpkeep upkeep, int edition, int after, int limit, CancellationToken cancellationToken) =>
        inner.ToKeepUp(mailingId, upkeep, edition, after, limit, cancellationToken);

    public Task KeptUp(int mailingId, IReadOnlyList<int> userIds, int edition, CancellationToken cancellationToken) => inner.KeptUp(mailingId, userIds, edition, cancellationToken);
}
