using System.Data.Common;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <content>Messages that were sent, and which host sends.</content>
internal sealed partial class DeliveryLedger
{
    private const string LeaseName = "mailings";
    private const int Deleted = -1;
    private readonly Guid _me = Guid.NewGuid();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SentMessage>> ToKeepUp(
        int mailingId, MailingUpkeep upkeep, int edition, int after, int limit, CancellationToken cancellationToken)
    {
        if (await AtWork(mailingId, cancellationToken) is not { } mailing || (mailing.Upkeep, mailing.ToSend.Edition) != (upkeep, edition)) return [];

        var statement = upkeep == MailingUpkeep.Removing
            ? sql.ToKeepUp(mailingId, after, limit, Deleted, time.GetUtcNow() - Mailing.Deletable)
            : sql.ToKeepUp(mailingId, after, limit, edition, DateTimeOffset.UnixEpoch);
        return await writer.Query(statement, ReadSent, cancellationToken);
    }

    /// <inheritdoc/>
    public Task KeptUp(int mailingId, IReadOnlyList<int> userIds, int edition, CancellationToken cancellationToken) => writer.Run(
        async (session, token) =>
        {
            var rows = await session.Execute(sql.KeptUp(mailingId, userIds, edition), token);
            await session.Execute(sql.CountKept(mailingId, edition == Deleted ? 0 : rows, edition == Deleted ? rows : 0), token);
        },
        cancellationToken);

    /// <inheritdoc/>
    public async Task<bool> IsSender(CancellationToken cancellationToken)
    {
        if (!sql.IsShared) return true;

        var now = time.GetUtcNow();
        var held = 0;
        await writer.Run(
            async (session, token) =>
            {
                foreach (var statement in sql.Hold(LeaseName, _me, now, now + mailings.Lease)) held = await session.Execute(statement, token);
            },
            cancellationToken);
        return held > 0;
    }

    /// <inheritdoc/>
    public async Task StepDown(CancellationToken cancellationToken)
    {
        if (sql.IsShared) await writer.Execute(sql.LetGo(LeaseName, _me), cancellationToken);
    }

    private static SentMessage ReadSent(DbDataReader row) => new(
        row.GetInt32(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetString(2), row.GetInt32(3), row.IsDBNull(4) ? null : row.GetString(4),
row.Moment(5));
}
