using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Events;
using SmartHeart.Application.Requests;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Events;
using SmartHeart.Domain.Users;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Sqlite;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>No query walks a table that grows. Categories are a hundred at most and may be walked.</summary>
public sealed class QueryPlanTests : IAsyncLifetime
{
    private readonly Recorder _recorder = new();
    private TestApp _app = null!;

    public static TheoryData<string> ReadNames => [.. Reads.Keys];

    public static TheoryData<string> StatementNames => [.. Statements.Keys];

    private static Dictionary<string, Func<IServiceProvider, Task>> Reads { get; } = new()
    {
        ["session"] = scope => scope.GetRequiredService<ISessions>().Load(new(1, 0, 1), default).AsTask(),
        ["conversation"] = scope => scope.GetRequiredService<IConversationStore>().Find(new(1, 0, 1), default).AsTask(),
        ["resume"] = scope => scope.GetRequiredService<IInbox>().Resume(3, default),
        ["user"] = scope => scope.GetRequiredService<IUserRepository>().Find(1, default).AsTask(),
        ["user by Telegram id"] = scope => scope.GetRequiredService<IUserRepository>().FindByTelegramId(1, default).AsTask(),
        ["profile"] = scope => scope.GetRequiredService<IUserReads>().Profile(1, default),
        ["menu"] = scope => scope.GetRequiredService<IUserReads>().Menu(1, default),
        ["settings"] = scope => scope.GetRequiredService<IUserReads>().Settings(1, default),
        ["people"] = scope => scope.GetRequiredService<IUserReads>().People([1, 2, 3], default),
        ["item"] = scope => scope.GetRequiredService<IContentRepository>().Find(1, default).AsTask(),
        ["files"] = scope => scope.GetRequiredService<IStoredFileRepository>().FindByUniqueIds(["a", "b"], default),
        ["categories"] = scope => scope.GetRequiredService<IContentReads>().Categories(ContentKind.Material, 1, default),
        ["first page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new PageAt(), 8, default),
        ["next page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new(PageTurn.Next, 2), 8, default),
        ["previous page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new(PageTurn.Previous, 2), 8, default),
        ["card"] = scope => scope.GetRequiredService<IContentReads>().Card(2, 1, default),
        ["next item"] = scope => scope.GetRequiredService<INeighbourReads>().Next(2, 1, DateTimeOffset.UnixEpoch, default),
        ["category"] = scope => scope.GetRequiredService<IContentReads>().Category(1, default),
        ["favourites"] = scope => scope.GetRequiredService<IFavouriteReads>().Lines(1, new PageAt(), 8, default),
        ["next favourites"] = scope => scope.GetRequiredService<IFavouriteReads>().Lines(1, new(PageTurn.Next, 2), 8, default),
        ["events ahead"] = scope => scope.GetRequiredService<IEventReads>().Lines(EventShelf.Ahead, 1, DateTimeOffset.UnixEpoch, new(PageTurn.Next, 2), 8, default),
        ["own events"] = scope => scope.GetRequiredService<IEventReads>().Lines(EventShelf.Mine, 1, DateTimeOffset.UnixEpoch, new PageAt(), 8, default),
        ["past events"] = scope => scope.GetRequiredService<IEventReads>().Lines(EventShelf.Past, 1, DateTimeOffset.UnixEpoch, new(PageTurn.Previous, 2), 8, default),
        ["calendar entry"] = scope => scope.GetRequiredService<IEventReads>().Entry(1, default),
        ["offer"] = scope => scope.GetRequiredService<IRequestReads>().Offer(1, 1, default),
        ["registration"] = scope => scope.GetRequiredService<IRegistrationRepository>().Find(1, 1, default).AsTask(),
        ["document"] = scope => scope.GetRequiredService<IContentReads>().Document(1, 1, default),
        ["managed categories"] = scope => scope.GetRequiredService<IContentReads>().ManagedCategories(ContentKind.Material, default),
        ["managed lines"] = scope => scope.GetRequiredService<IContentReads>().ManagedLines(ContentKind.Material, null, new(PageTurn.Next, 2), 8, default),
        ["managed drafts"] = scope =>
            scope.GetRequiredService<IContentReads>().ManagedLines(ContentKind.Material, ContentStatus.Draft, new PageAt(), 8, default),
        ["managed item"] = scope => scope.GetRequiredService<IContentReads>().Managed(2, default),
    };

    private static Dictionary<string, Func<Statements, DateTimeOffset, Statement>> Statements { get; } = new()
    {
        ["touch"] = (all, now) => all.TouchUser(1, now),
        ["count view of content"] = (all, _) => all.CountViewOfContent(1, 1),
        ["count view"] = (all, now) => all.CountView(1, 1, now),
        ["keep favourite"] = (all, now) => all.KeepFavourite(1, 1, now),
        ["drop favourite"] = (all, _) => all.DropFavourite(1, 1),
        ["commit update"] = (all, _) => all.CommitUpdate(1),
        ["give up updates"] = (all, _) => all.GiveUpUpdates(3),
        ["count attempts"] = (all, _) => all.CountAttemptOfUpdate(1),
        ["trim"] = (all, now) => all.TrimInbox(now),
        ["remove conversation"] = (all, _) => all.RemoveConversation(new(1, 0, 1)),
        ["claim"] = (all, now) => all.ClaimOutbox("feed", 10, now, now),
        ["next"] = (all, now) => all.NextOutbox("feed", now),
    };

    public async Task InitializeAsync()
    {
        _app = await TestApp.Start(services => services.ConfigureDbContext<SmartHeartDbContext>(builder => builder.AddInterceptors(_recorder)));
        await Sample();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Theory]
    [MemberData(nameof(ReadNames))]
    public async Task A_read_finds_its_rows_by_index(string name)
    {
        _recorder.Commands.Clear();
        await _app.InScope(Reads[name]);
        _recorder.Commands.ShouldNotBeEmpty();
        foreach (var (sql, values) in _recorder.Commands.ToList())
            (await Walks(sql, values)).ShouldBeEmpty(sql);
    }

    [Theory]
    [MemberData(nameof(StatementNames))]
    public async Task A_statement_finds_its_rows_by_index(string name)
    {
        var statement = Statements[name](new SqliteStatements(), _app.Time.GetUtcNow());
        var values = statement.Values.Select((value, index) => ($"@p{index}", value is DateTimeOffset time ? time.UtcTicks : value));
        (await Walks(statement.Sql, [.. values])).ShouldBeEmpty(statement.Sql);
    }

    [Fact]
    public async Task A_query_without_an_index_would_be_noticed() =>
        (await Walks("""SELECT * FROM "Users" WHERE "Username" = 'anna'""", [])).ShouldNotBeEmpty();

    /// <summary>An item with a file, so that reads go all their way.</summary>
    private async Task Sample()
    {
        var now = _app.Time.GetUtcNow();
        var category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Статьи").Value, null, []).Value;
        await _app.Add(category, User.Arrive(1, null, now));
        for (var i = 0; i < 2; i++)
        {
            var file = StoredFile.Register($"u{i}", $"t{i}", FileKind.Photo, null, null, null, now);
            var item = ContentItem.Draft(
                ContentKind.Material, category, Title.Parse($"Статья {i}").Value, RichText.Parse("текст").Value, [file], [], null, now).Value;
            item.Publish(now);
            await _app.Add(item);
        }
    }

    private async Task<List<string>> Walks(string sql, List<(string Name, object? Value)> values)
    {
        await using var connection = new SqliteConnection(_app.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        var steps = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            steps.Add(reader.GetString(3));
        return [.. steps.Where(step => step.StartsWith("SCAN", StringComparison.Ordinal) && !IsSmall(step, sql, steps))];
    }

    private static bool IsSmall(string step, string sql, List<string> steps)
    {
        var name = step.Split(' ')[1];
        // Categories; a constant row; the ids of a batch; what an inner query, with steps of its own in the plan, has narrowed down; unfinished updates.
        return sql.Contains($"\"Categories\" AS \"{name}\"", StringComparison.Ordinal)
            || name is "CONSTANT" or "json_each"
            || steps.Contains($"CO-ROUTINE {name}") || steps.Contains($"MATERIALIZE {name}")
            || step.Contains("IX_Inbox_Unfinished", StringComparison.Ordinal);
    }

    private sealed class Recorder : DbCommandInterceptor
    {
        public List<(string Sql, List<(string, object?)> Values)> Commands { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Commands.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]));
            return new(result);
        }
    }
}
