using SmartHeart.Application.Settings;

namespace SmartHeart.Application.UnitTests.Settings;

/// <summary>A few texts in both languages.</summary>
internal sealed class TestTexts : ITextCatalog
{
    public const string Greeting = "Здравствуйте, {name}!\nЗдесь всё, что мы делаем для вас.";

    private static readonly TextSource[] Texts =
    [
        new("Users", "start.hello_name", [new(TextForm.Only, Greeting)]) { Holes = ["name"] },
        new("Users", "menu.back", [new(TextForm.Only, "← В меню")]),
        new("Times", "time.in_days", [new(TextForm.One, "через {count} день"), new(TextForm.Few, "через {count} дня"), new(TextForm.Other, "через {count} дня")]) { Holes = ["count"] },
    ];

    public IEnumerable<string> Languages => ["ru", "en"];

    public IReadOnlyList<TextSource> All(string language) => Languages.Contains(language) ? Texts : [];
}
