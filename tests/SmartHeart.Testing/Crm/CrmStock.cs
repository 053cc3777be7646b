using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Crm;
using SmartHeart.Domain.Crm;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Testing.Crm;

/// <summary>Databases with people of whom the CRM has heard nothing yet: a bot that opens one has it to tell.</summary>
public static class CrmStock
{
    private const long FirstPerson = 40_000_000;

    private static readonly DateTimeOffset Began = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    /// <summary>Makes the file.</summary>
    /// <param name="database">Path of a new SQLite file.</param>
    /// <param name="people">People with a profile, each with a phone of their own.</param>
    /// <param name="notes">How many notes about each are to follow, a day apart.</param>
    public static async Task Write(string database, int people, int notes)
    {
        var services = new ServiceCollection().AddLogging().AddApplication();
        services.AddInfrastructure(new DatabaseOptions(DatabaseProvider.Sqlite, $"Data Source={database}")).AddSingleton<IPolicy, TestPolicy>();
        await using var provider = services.BuildServiceProvider();
        await provider.GetRequiredService<DatabaseMigrator>().Migrate(CancellationToken.None);
        await using var scope = provider.CreateAsyncScope();
        var policy = scope.ServiceProvider.GetRequiredService<IPolicy>();
        scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>().AddRange(Enumerable.Range(0, people).Select(object (i) => Person(i, policy.Version)));
        var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
        for (var turn = 0; turn <= notes; turn++)
            for (var i = 0; i < people; i++) outbox.Add(News(FirstPerson + i, turn) with { Mark = CrmMark.New() }, $"user:{FirstPerson + i}");
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().Commit(CancellationToken.None);
    }

    /// <summary>How much waits for the CRM, what was set aside included.</summary>
    public static int Waiting(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """SELECT COUNT(*) FROM "Outbox" WHERE "Type" = 'crm'""";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static User Person(int number, string policy)
    {
        var user = User.Arrive(FirstPerson + number, null, Began);
        user.Decide(ConsentKind.PersonalData, granted: true, policy, Began);
        var company = number % 2 == 0 ? CompanyName.Parse($"Ромашка {number}").Value : null;
        user.FillProfile(PersonName.Parse("Иван Петров").Value, company, null, PhoneNumber.Parse($"+7916{number:0000000}").Value, Began);
        return user;
    }

    private static CrmMessage News(long person, int turn) =>
        turn == 0 ? new ProfileTold(person) : new ConsentTaken(ConsentKind.Advertising, Began.AddDays(turn), person);
}
