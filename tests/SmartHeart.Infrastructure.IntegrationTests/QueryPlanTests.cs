using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Common.Ports;
using SmartHeart.Application.Content;
using SmartHeart.Application.Users;
using SmartHeart.Domain.Content;
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
        ["file"] = scope => scope.GetRequiredService<IStoredFileRepository>().Find(1, default).AsTask(),
        ["files by Telegram's ids"] = scope => scope.GetRequiredService<IStoredFileRepository>().FindByTelegramIds(["t0", "x"], default),
        ["files to check"] = scope => scope.GetRequiredService<IStoredFileRepository>().NotCheckedSince(DateTimeOffset.MaxValue, 20, default),
        ["uses of a file"] = scope => scope.GetRequiredService<IStoredFileRepository>().CountUses(1, default),
        ["file card"] = scope => scope.GetRequiredService<IFileReads>().Card(1, 10, default),
        ["library"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.All, new(PageTurn.Next, 2), 8, default),
        ["library media"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Media, default, 8, default),
        ["library media on"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Media, new(PageTurn.Next, 2), 8, default),
        ["library media back"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Media, new(PageTurn.Previous, 1), 8, default),
        ["library documents"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Documents, default, 8, default),
        ["library unused"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Unused, new(PageTurn.Next, 2), 8, default),
        ["library lost"] = scope => scope.GetRequiredService<IFileReads>().Lines(FileShelf.Lost, default, 8, default),
        ["categories"] = scope => scope.GetRequiredService<IContentReads>().Categories(ContentKind.Material, 1, default),
        ["first page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new PageAt(), 8, default),
        ["next page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new(PageTurn.Next, 2), 8, default),
        ["previous page"] = scope => scope.GetRequiredService<IContentReads>().Lines(1, 1, new(PageTurn.Previous, 2), 8, default),
        ["card"] = scope => scope.GetRequiredService<IContentReads>().Card(2, default),
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
        ["commit update"] = (all, _) => all.CommitUpdate(1),
        ["give up updates"] = (all, _) => all.GiveUpUpdates(3),
        ["count attempts"] = (all, _) => all.CountAttemptOfUpdate(1),
        ["trim"] = (all, now) => all.TrimInbox(now),
        ["touch users of a file"] = (all, now) => all.TouchUsersOfFile(1, now),
        ["drop doubled uses"] = (all, _) => all.DropUsesThatHave(1, 2),
        ["move uses"] = (all, _) => all.MoveUses(1, 2),
        ["remove unused file"] = (all, _) => all.RemoveUnusedFile(1),
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
