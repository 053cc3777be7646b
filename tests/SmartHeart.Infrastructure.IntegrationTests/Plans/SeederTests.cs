using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SmartHeart.Domain.Content;
using SmartHeart.Infrastructure.Persistence;
using SmartHeart.Testing;
using SmartHeart.Testing.Seeding;

namespace SmartHeart.Infrastructure.IntegrationTests.Plans;

/// <summary>The large database that figures are taken on is one that the bot could have written.</summary>
public sealed class SeederTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public void As_much_is_made_as_was_asked_for() =>
        (database.Rows["Users"], database.Rows["Content"], database.Rows["Views"]).ShouldBe((60L, 300L, 900L));

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(5, 2, 1000)]
    public async Task A_small_one_is_made_too_with_no_more_views_than_there_are_pairs(int users, int materials, int views)
    {
        var file = TestDatabase.NewFile();
        var rows = await Seeder.Make(file, new SeedSize(users, materials, views, SeededDatabase.Size.Now));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        (rows["Users"], rows["Content"]).ShouldBe((users, materials));
        rows["Views"].ShouldBeLessThanOrEqualTo(users * materials);
    }

    [Fact]
    public Task Counters_of_items_are_those_of_their_views() => database.InScope(async scope =>
    {
        var context = scope.GetRequiredService<SmartHeartDbContext>();
        var views = await context.Set<View>().ToListAsync();
        foreach (var item in await context.Set<ContentItem>().ToListAsync())
        {
            var own = views.Where(view => view.ContentId == item.Id).ToList();
            (item.Views, item.Viewers).ShouldBe((own.Sum(view => view.Count), own.Count));
        }
    });

    [Fact]
    public async Task Every_row_points_to_one_that_is_there_and_every_index_is_back()
    {
        await using var connection = await database.Open();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_key_check";
        (await command.ExecuteScalarAsync()).ShouldBeNull();
        command.CommandText = "PRAGMA integrity_check";
        (await command.ExecuteScalarAsync()).ShouldBe("ok");
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'IX_Views_ContentId_FirstAt'";
        (await command.ExecuteScalarAsync()).ShouldBe(1L);
    }
}
