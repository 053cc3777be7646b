using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>The ledger, with something in between.</summary>
internal abstract class LedgerAround(IDeliveryLedger inner) : IDeliveryLedger
{
    public virtual Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken) => inner.Claim(mailingId, most, cancellationToken);

    public virtual Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) =>
        inner.Settle(mailingId, settlements, cancellationToken);

    public virtual Task<IReadOnlyList<MailingAtWork>> AtWork(CancellationToken cancellationToken) => inner.AtWork(cancellationToken);

    public virtual Task<MailingAtWork?> AtWork(int mailingId, CancellationToken cancellationToken) => inner.AtWork(mailingId, cancellationToken);

    public Task<bool> Prepare(int mailingId, CancellationToken cancellationToken) => inner.Prepare(mailingId, cancellationToken);

    public Task<bool> IsPrepared(int mailingId, CancellationToken cancellationToken) => inner.IsPrepared(mailingId, cancellationToken);

    public virtual Task<int> Expire(bool atStart, CancellationToken cancellationToken) => inner.Expire(atStart, cancellationToken);

    public Task<bool> LeaveRest(int mailingId, CancellationToken cancellationToken) => inner.LeaveRest(mailingId, cancellationToken);

    public Task<bool> HasOpen(int mailingId, CancellationToken cancellationToken) => inner.HasOpen(mailingId, cancellationToken);

    public Task<bool> IsOnTheWire(int mailingId, CancellationToken cancellationToken) => inner.IsOnTheWire(mailingId, cancellationToken);

    public virtual Task<bool> IsSender(CancellationToken cancellationToken) => inner.IsSender(cancellationToken);

    public Task StepDown(CancellationToken cancellationToken) => inner.StepDown(cancellationToken);

    public Task<IReadOnlyList<SentMessage>> ToKeepUp(
        int mailingId, MailingUpkeep upkeep, int edition, int after, int limit, CancellationToken cancellationToken) =>
        inner.ToKeepUp(mailingId, upkeep, edition, after, limit, cancellationToken);

    public Task KeptUp(int mailingId, IReadOnlyList<int> userIds, int edition, CancellationToken cancellationToken) => inner.KeptUp(mailingId, userIds, edition, cancellationToken);
}
