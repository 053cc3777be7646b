using System.Data.Common;
using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Infrastructure.Mailings.Ledger;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>A SQLite that several hosts share, as they share a SQL Server: with that one's own words for the lease.</summary>
internal sealed class SharedLedger : LedgerDialect
{
    private readonly SqliteLedger _rows = new();
    private readonly SqlServerLedger _hosts = new();

    public override bool IsShared => true;

    protected override string Locked => "";

    public override DbParameter Parameter(string name, object? value) => _rows.Parameter(name, value);

    public override IEnumerable<Statement> Settle(int mailingId, IReadOnlyList<Settlement> settlements, int from, DateTimeOffset now) =>
        _rows.Settle(mailingId, settlements, from, now);

    // SQLite has one writer at a time: what the hints ask of SQL Server is so in any case.
    public override IReadOnlyList<Statement> Hold(string name, Guid owner, DateTimeOffset now, DateTimeOffset until) =>
        [.. _hosts.Hold(name, owner, now, until).Select(one => one with { Sql = one.Sql.Replace("WITH (UPDLOCK, HOLDLOCK)", "", StringComparison.Ordinal) })];

    protected override string Ids(string parameter) => $"SELECT value FROM json_each({parameter})";

    protected override string By(string index) => $"""INDEXED BY "{index}" """;

    protected override string First(string columnsAndRest, string order, string limit) => $"SELECT {columnsAndRest} ORDER BY {order} LIMIT {limit}";
}
