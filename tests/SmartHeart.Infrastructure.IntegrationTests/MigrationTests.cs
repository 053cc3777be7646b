using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Outbox;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

public sealed class MigrationTests : IDisposable
{
    /// <summary>Rows as the first release wrote them.</summary>
    private const string FirstRelease = """
        INSERT INTO "Users" ("Id", "TelegramId", "JoinedAt", "LastSeenAt", "Reachability", "ReachabilitySince", "PersonalData_State", "Advertising_State")
        VALUES (1, 777, 1, 1, 0, 1, 1, 0);
        INSERT INTO "Categories" ("Id", "Kind", "Title", "Position", "Hidden") VALUES (1, 1, 'Статьи', 1, 0);
        INSERT INTO "Content" ("Id", "Kind", "CategoryId", "Title", "BodyHtml", "BodyLength", "Status", "PublishedAt", "CreatedAt", "UpdatedAt", "Version", "Views", "Viewers")
        VALUES (1, 1, 1, 'Гайд', 'текст', 5, 1, 5000, 1000, 1000, 1, 3, 1), (2, 1, 1, 'Черновик', 'текст', 5, 0, NULL, 2000, 2000, 0, 0, 0);
        INSERT INTO "Views" ("UserId", "ContentId", "FirstAt", "LastAt", "Count") VALUES (1, 1, 1, 2, 3);
        INSERT INTO "Outbox" ("Type", "Payload", "CreatedAt", "NotBefore", "Attempts") VALUES ('feed', '{{"Kind":"user_arrived","TelegramId":777,"At":"2026-01-01T00:00:00+00:00"}}', 1, 1, 0);
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("smartheart-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_missing_folder_and_file_are_made_and_a_second_start_changes_nothing()
    {
        var options = TestDatabase.OptionsOf(Path.Combine(_folder, "new", "folder", "bot.db"));
        await Migrate(options);
        await Migrate(options);
        await using var context = Context(options);
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Data_of_the_first_release_is_kept_and_has_its_place_in_what_came_later()
    {
        var options = TestDatabase.OptionsOf(Path.Combine(_folder, "bot.db"));
        await using (var context = Context(options))
        {
            await context.GetService<IMigrator>().MigrateAsync("Initial");
            await context.Database.ExecuteSqlRawAsync(FirstRelease);
        }

        await Migrate(options);

        await using var now = Context(options);
        var user = await now.Set<User>().SingleAsync();
        (user.TelegramId, user.Interests, user.ErasedAt).ShouldBe((777, Interests.All, null));
        var (published, draft) = (await now.Set<ContentItem>().SingleAsync(item => item.Id == 1), await now.Set<ContentItem>().SingleAsync(item => item.Id == 2));
        (published.Rank, published.Event).ShouldBe((5000, null));
        draft.Rank.ShouldBe(2000);
        (await now.Set<View>().SingleAsync()).Count.ShouldBe(3);
        (await now.Set<OutboxEntry>().SingleAsync()).About.ShouldBe(777);
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite, "Data Source=unused.db")]
    [InlineData(DatabaseProvider.SqlServer, "Server=localhost;Database=Unused")]
    public void The_migrations_make_exactly_the_model_of_the_code(DatabaseProvider provider, string connection)
    {
        using var context = Context(new DatabaseOptions(provider, connection));
        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task A_path_that_can_not_be_made_is_said_in_one_line()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "not a folder");
        var fault = await Should.ThrowAsync<DatabaseUnavailableException>(Migrate(TestDatabase.OptionsOf(Path.Combine(file, "bot.db"))));
        fault.Message.ShouldStartWith("The folder of the database can't be written: ");
        fault.Message.ShouldNotContain("\n");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_in_one_line()
    {
        var file = Path.Combine(_folder, "bot.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        var fault = await Should.ThrowAsync<DatabaseUnavailableException>(Migrate(TestDatabase.OptionsOf(file)));
        fault.Message.ShouldContain("not a database");
    }

    [Theory]
    [InlineData(null, null, DatabaseProvider.Sqlite)]
    [InlineData("SQLite", "Data Source=x.db", DatabaseProvider.Sqlite)]
    [InlineData("sqlserver", "Server=x", DatabaseProvider.SqlServer)]
    public void The_provider_is_chosen_by_setting(string? provider, string? connection, DatabaseProvider expected) =>
        DatabaseOptions.From(provider, connection)!.Provider.ShouldBe(expected);

    [Theory]
    [InlineData("postgres", "Host=x")]
    [InlineData("sqlserver", "")]
    public void Settings_that_name_no_database_give_none(string provider, string connection) =>
        DatabaseOptions.From(provider, connection).ShouldBeNull();

    private static SmartHeartDbContext Context(DatabaseOptions options)
    {
        var builder = new DbContextOptionsBuilder<SmartHeartDbContext>();
        Database.Configure(builder, options);
        return new(builder.Options);
    }

    private static async Task Migrate(DatabaseOptions options)
    {
        await using var services = new ServiceCollection().AddLogging().AddInfrastructure(options).BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().Migrate(default);
    }
}
