using SmartHeart.Application.Common.Paging;
using SmartHeart.Application.Content;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.UnitTests.Content;

/// <summary>Content as use cases hand it to screens.</summary>
internal static class Samples
{
    public const string LongTitle = "Как мы за три месяца перезапустили бренд сети семейных кофеен и удвоили поток гостей, не тратя на рекламу ни рубля сверх";
    public const string HtmlTitle = "R&D <b>без</b> бюджета";

    public static readonly DateTimeOffset Noon = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static UploadedFile Photo(int number = 1) => new($"up{number}", $"photo{number}", FileKind.Photo);

    public static UploadedFile Video(int number = 1) =>
        new($"uv{number}", $"video{number}", FileKind.Video, $"ролик{number}.mp4", 12_400_000);

    public static UploadedFile Document(string? name = "Презентация.pdf", long? size = 2_516_582) =>
        new($"ud{name}", $"doc{name}", FileKind.Document, name, size);

    public static Page<T> Page<T>(IEnumerable<T> lines, bool previous = false, bool next = false) => new([.. lines], previous, next);

    public static ContentCard Card(
        string title = "Ребрендинг сети кофеен", string html = "История в <b>трёх</b> частях.", IReadOnlyList<MediaView>? media = null,
        IReadOnlyList<DocumentLine>? documents = null) =>
        new(7, ContentKind.Material, 3, title, html, media ?? [], documents ?? []);

    public static ContentCard Event(string? place = "Большой зал, Тверская, 1", string? link = null, double hours = 2) =>
        new(9, ContentKind.Event, 4, "Лекция о бренде", "Приходите <b>с вопросами</b>.", [], [], new EventView(Noon.AddDays(3), Noon.AddDays(3).AddHours(hours), place, link));

    public static ManagedContent Managed(
        ContentStatus status = ContentStatus.Draft, string title = "Ребрендинг сети кофеен", string html = "История в <b>трёх</b> частях.",
        IReadOnlyList<UploadedFile>? media = null, IReadOnlyList<UploadedFile>? documents = null, int views = 0, int viewers = 0) =>
        new(
            7, ContentKind.Material, 3, "Кейсы", title, html, media ?? [], documents ?? [], status, status == ContentStatus.Draft ? null : Noon.AddHours(2), Noon,
            status == ContentStatus.Draft ? Noon : Noon.AddDays(1), 4, views, viewers);

    public static ManagedContent Product(ContentStatus status = ContentStatus.Published, int views = 0, int viewers = 0) =>
        Managed(status, "Логотип", views: views, viewers: viewers) with { Kind = ContentKind.Product, CategoryTitle = "Айдентика" };

    public static ManagedContent Lecture(ContentStatus status = ContentStatus.Published, int views = 0, int viewers = 0) =>
        Managed(status, "Лекция: как слышать клиента", views: views, viewers: viewers) with
        {
            Kind = ContentKind.Event,
            CategoryTitle = "Лекции",
            Event = new EventView(Noon.AddDays(20), Noon.AddDays(20).AddHours(2), "Офис, 3 этаж", "https://zoom.us/j/1"),
        };

    public static ManagedList List(IEnumerable<ManagedLine> lines, bool previous = false, bool next = false) => new(
        Page(lines, previous, next), lines.GroupBy(line => line.Status).ToDictionary(group => group.Key, group => group.Count()));
}
