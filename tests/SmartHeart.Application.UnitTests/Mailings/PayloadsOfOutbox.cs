using Microsoft.EntityFrameworkCore;
using SmartHeart.Testing;

namespace SmartHeart.Application.UnitTests.Mailings;

/// <summary>What waits in the outbox.</summary>
internal static class PayloadsOfOutbox
{
    /// <summary>Messages of a type, in order.</summary>
    public static Task<List<string>> Payloads(this TestApp app, string type) => app.Read(db => db.Database
        .SqlQuery<string>($"""SELECT "Payload" AS "Value" FROM "Outbox" WHERE "Type" = {type} ORDER BY "Id" """).ToListAsync());
}
