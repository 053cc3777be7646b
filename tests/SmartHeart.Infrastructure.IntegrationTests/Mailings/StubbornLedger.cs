using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>A ledger whose database refuses some of the writes, as one that is locked or whose disk is full.</summary>
internal sealed class StubbornLedger(IDeliveryLedger inner) : LedgerAround(inner)
{
    private int _claims;
    private int _settlements;

    public override Task<Claim> Claim(int mailingId, int most, CancellationToken cancellationToken) =>
        Interlocked.Increment(ref _claims) % 3 == 0 ? throw new DatabaseUnavailableException("The disk of the database is full.") : base.Claim(mailingId, most, cancellationToken);

    public override Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken) => Interlocked.Increment(ref _settlements) % 2 == 1
        ? throw new DatabaseUnavailableException("The disk of the database is full.")
        : base.Settle(mailingId, settlements, cancellationToken);
}

/// <summary>A ledger whose database takes what is told and breaks off before it says so, every other time.</summary>
internal sealed class ForgetfulLedger(IDeliveryLedger inner) : LedgerAround(inner)
{
    private int _settlements;

    public override async Task Settle(int mailingId, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken)
    {
        await base.Settle(mailingId, settlements, cancellationToken);
        if (Interlocked.Increment(ref _settlements) % 2 == 1) throw new DatabaseUnavailableException("The database server does not answer as it should.");
    }
}
