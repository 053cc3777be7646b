using SmartHeart.Domain.Content;

namespace SmartHeart.EndToEnd.Tests.Harness;

/// <summary>Published content that is simply there; how admins make it is told by their own journeys.</summary>
internal static class Stock
{
    /// <summary>A product, in a category of its own. Its id.</summary>
    public static Task<int> StockProductAsync(this BotUnderTest bot, string title) => bot.StockAsync(ContentKind.Product, title, null);

    /// <summary>An event that starts in so many hours and lasts two, in a category of its own. Its id.</summary>
    public static Task<int> StockEventAsync(this BotUnderTest bot, string title, int inHours = 24)
    {
        var starts = TimeProvider.System.GetUtcNow().AddHours(inHours);
        return bot.StockAsync(ContentKind.Event, title, EventDetails.Of(starts, null, EventPlace.Parse("Большой зал, Тверская, 1").Value, null).Value);
    }

    /// <summary>The payload of a shared link; a world of tests holds no more than 36 items.</summary>
    public static string LinkTo(int id) => $"m-{"0123456789abcdefghijklmnopqrstuvwxyz"[id]}";

    private static Task<int> StockAsync(this BotUnderTest bot, ContentKind kind, string title, EventDetails? details) => bot.Read(async database =>
    {
        var now = TimeProvider.System.GetUtcNow();
        var category = Category.Add(kind, CategoryTitle.Parse($"Раздел: {title}").Value, null, []).Value;
        database.Add(category);
        await database.SaveChangesAsync();
        var item = ContentItem.Draft(kind, category, Title.Parse(title).Value, RichText.Parse("Подробности").Value, [], [], details, now).Value;
        item.Publish(now);
        database.Add(item);
        await database.SaveChangesAsync();
        return item.Id;
    });
}
