using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Mailings;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Testing.Mailings;

/// <summary>Databases with many subscribers and a mailing that was started: a bot that opens one has it to send.</summary>
public static class MailingStock
{
    /// <summary>Telegram's id of the first subscriber; the others follow.</summary>
    public const long FirstPerson = 30_000_000;

    /// <summary>Makes the file.</summary>
    /// <param name="database">Path of a new SQLite file.</param>
    /// <param name="people">Subscribers who agreed to everything.</param>
    /// <param name="content">What the mailing says.</param>
    /// <param name="buttons">Under it.</param>
    /// <returns>The mailing's id.</returns>
    public static async Task<int> Write(string database, int people, MailingContent content, params MailingButton[] buttons)
    {
        var services = new ServiceCollection().AddLogging().AddApplication();
        services.AddInfrastructure(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={database}")).AddSingleton<IPolicy, TestPolicy>();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
        await Subscribe(database, people);
        return await Start(provider, content, buttons);
    }

    /// <summary>How many recipients came to what, counted row by row.</summary>
    public static IReadOnlyDictionary<RecipientState, int> Count(string database, int mailingId)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "State", COUNT(*) FROM "Recipients" WHERE "MailingId" = $id GROUP BY "State" """;
        command.Parameters.AddWithValue("$id", mailingId);
        using var rows = command.ExecuteReader();
        var counts = new Dictionary<RecipientState, int>();
        while (rows.Read()) counts.Add((RecipientState)rows.GetInt32(0), rows.GetInt32(1));
        return counts;
    }

    /// <summary>Telegram's ids of the recipients that came to a state.</summary>
    public static IReadOnlySet<long> WhoIs(string database, int mailingId, RecipientState state)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            """SELECT u."TelegramId" FROM "Recipients" r JOIN "Users" u ON u."Id" = r."UserId" WHERE r."MailingId" = $id AND r."State" = $state""";
        command.Parameters.AddWithValue("$id", mailingId);
        command.Parameters.AddWithValue("$state", (int)state);
        using var rows = command.ExecuteReader();
        var people = new HashSet<long>();
        while (rows.Read()) people.Add(rows.GetInt64(0));
        return people;
    }

    /// <summary>Where a mailing stands.</summary>
    public static MailingState StateOf(string database, int mailingId)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT "State" FROM "Mailings" WHERE "Id" = $id""";
        command.Parameters.AddWithValue("$id", mailingId);
        return (MailingState)Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static async Task Subscribe(string database, int people)
    {
        await using var connection = new SqliteConnection($"Data Source={database}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < $people)
            INSERT INTO "Users" ("TelegramId", "JoinedAt", "LastSeenAt", "Reachability", "ReachabilitySince", "Interests", "TelegramName",
            "PersonalData_State", "PersonalData_Version", "PersonalData_At", "Advertising_State", "Advertising_Version", "Advertising_At")
            SELECT $first + i, $now, $now, 0, $now, $all, 'Подписчик ' || i, 1, $version, $now, 1, $version, $now FROM n
            """;
        command.Parameters.AddWithValue("$people", people);
        command.Parameters.AddWithValue("$first", FirstPerson);
        command.Parameters.AddWithValue("$now", TimeProvider.System.GetUtcNow().UtcTicks);
        command.Parameters.AddWithValue("$all", (int)Interests.All);
        command.Parameters.AddWithValue("$version", new TestPolicy().Version);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<int> Start(IServiceProvider provider, MailingContent content, MailingButton[] buttons)
    {
        await using var scope = provider.CreateAsyncScope();
        var now = TimeProvider.System.GetUtcNow();
        var mailing = Mailing.Draft(content, Interests.News, now).Value;
        mailing.PutButtons([.. buttons], now);
        scope.ServiceProvider.GetRequiredService<IMailingRepository>().Add(mailing);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
        scope.ServiceProvider.GetRequiredService<Actor>().Set(Role.Owner, 1);
        var started = await scope.ServiceProvider.GetRequiredService<MediatR.ISender>().Send(new StartMailing(mailing.Id));
        return started.Error is { } error ? throw new InvalidOperationException(error.Code) : mailing.Id;
    }
}
