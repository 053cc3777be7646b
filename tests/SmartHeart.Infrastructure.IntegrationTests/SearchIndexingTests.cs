using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Application.Search;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Search;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Infrastructure.Persistence.Writing;
using SmartHeart.Infrastructure.Search;
using SmartHeart.Testing;

namespace SmartHeart.Infrastructure.IntegrationTests;

/// <summary>Items of before search, and of before a change of its rules.</summary>
public sealed class SearchIndexingTests : IAsyncLifetime
{
    private readonly string _file = TestDatabase.NewFile();
    private ServiceProvider _services = null!;

    public Task InitializeAsync()
    {
        _services = new ServiceCollection().AddLogging().AddInfrastructure(TestDatabase.OptionsOf(_file)).BuildServiceProvider();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
    }

    [Fact]
    public async Task Items_of_before_search_are_found_once_they_are_indexed_in_the_background()
    {
        await MigrateTo("Initial");
        await Run(
            """
            INSERT INTO "Categories" ("Kind", "Title", "Position", "Hidden") VALUES (1, 'Раздел', 1, 0);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 120)
            INSERT INTO "Content" ("Kind", "CategoryId", "Title", "BodyHtml", "BodyLength", "Status", "PublishedAt", "CreatedAt", "UpdatedAt", "Version", "Views", "Viewers")
            SELECT 1, 1, 'Лекция ' || i, '<b>О бренде</b> &amp; людях', 18, CASE WHEN i % 2 THEN 1 ELSE 0 END, 1, 1, 1, 3, 7, 5 FROM n;
            """);
        await _services.GetRequiredService<DatabaseMigrator>().Migrate(default);
        (await Found("лекции")).ShouldBeEmpty();

        await IndexAll();

        (await Found("лекции")).Count.ShouldBe(60);
        (await Found("люди бренд")).Count.ShouldBe(60);
        (await Number($"""SELECT COUNT(*) FROM "Content" WHERE "SearchVersion" = {SearchText.CurrentVersion} AND "Version" = 3 AND "Views" = 7""")).ShouldBe(120);
        (await Number("""SELECT COUNT(*) FROM "SearchWords" WHERE "Stem" = 'лекц' AND "Shown" = 'лекция'""")).ShouldBe(1);
        (await Number("""SELECT COUNT(*) FROM "SearchForms" WHERE "Stem" = 'лекц'""")).ShouldBe(5);
    }

    [Fact]
    public async Task An_item_that_an_admin_edits_meanwhile_keeps_what_they_wrote()
    {
        await _services.GetRequiredService<DatabaseMigrator>().Migrate(default);
        await Add("Лекция");
        var old = SearchText.Of(Title.Parse("Старое").Value, RichText.Parse("слово").Value, null);

        (await _services.GetRequiredService<IWriter>().Execute(SearchDialect.Index(1, old), default)).ShouldBe(0);

        (await Found("лекция")).ShouldBe([1]);
    }

    [Fact]
    public async Task Search_where_there_is_no_full_text_index_finds_the_same()
    {
        await _services.GetRequiredService<DatabaseMigrator>().Migrate(default);
        await Add("Лекция о бренде");
        await Add("Реклама", "лекция и бренды");
        await Add("Кейс", "реклама");
        foreach (var phrase in (string[])["лекции", "бренды лекция", "рекл", "реклама", "слон", "бренд реклама кейс"])
        {
            var wanted = WantedWords.Of(SearchPhrase.Parse(phrase).Value);
            (await Plainly(wanted)).ShouldBe(await Found(wanted), phrase);
        }

        (await Plainly(WantedWords.Of(SearchPhrase.Parse("лекция").Value))).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Every_migration_leaves_the_triggers_and_the_index_behind()
    {
        await _services.GetRequiredService<DatabaseMigrator>().Migrate(default);

        (await Number(
            """
            SELECT COUNT(*) FROM sqlite_master WHERE "tbl_name" = 'Content'
            AND "name" IN ('ContentSearch_Added', 'ContentSearch_Changed', 'ContentSearch_Removed', 'IX_Content_SearchVersion')
            """)).ShouldBe(4);
    }

    [Fact]
    public async Task The_migration_can_be_taken_back()
    {
        await _services.GetRequiredService<DatabaseMigrator>().Migrate(default);
        await Add("Лекция");

        await MigrateTo("Initial");

        (await Number("""SELECT COUNT(*) FROM sqlite_master WHERE "name" LIKE '%Search%'""")).ShouldBe(0);
        (await Number("""SELECT COUNT(*) FROM "Content" WHERE "Title" = 'Лекция'""")).ShouldBe(1);
    }

    private async Task IndexAll()
    {
        var indexing = _services.GetRequiredService<SearchIndexing>();
        while (await indexing.RunOnce(default) > 0)
        {
        }
    }

    private Task<IReadOnlyList<int>> Found(string phrase) => Found(WantedWords.Of(SearchPhrase.Parse(phrase).Value));

    private Task<IReadOnlyList<int>> Found(WantedWords wanted) => InContext(context => new SqliteSearch().Match(context, wanted, 100, default));

    private Task<IReadOnlyList<int>> Plainly(WantedWords wanted) => InContext(context => PlainSearch.Match(context, wanted, 100, default));

    private Task<int> MigrateTo(string migration) => InContext(async context =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        await context.GetInfrastructure().GetRequiredService<IMigrator>().MigrateAsync(migration);
        return 0;
    });

    private Task<int> Run(string sql) => InContext(context => context.Database.ExecuteSqlRawAsync(sql));

    private Task<int> Number(string sql) => InContext(async context => (await context.Database.SqlQueryRaw<int>(sql).ToListAsync())[0]);

    private async Task Add(string title, string body = "текст")
    {
        await using var scope = _services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>();
        var category = await context.Set<Category>().SingleOrDefaultAsync();
        if (category is null)
        {
            context.Add(category = Category.Add(ContentKind.Material, CategoryTitle.Parse("Раздел").Value, null, []).Value);
            await context.SaveChangesAsync();
        }

        var item = ContentItem.Draft(ContentKind.Material, category, Title.Parse(title).Value, RichText.Parse(body).Value, [], [], null, DateTimeOffset.UnixEpoch).Value;
        item.Publish(DateTimeOffset.UnixEpoch);
        context.Add(item);
        await context.SaveChangesAsync();
    }

    private async Task<T> InContext<T>(Func<SmartHeartDbContext, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SmartHeartDbContext>());
    }
}
