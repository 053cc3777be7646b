using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>How files of the library are called. Plain texts.</summary>
internal static class FileLabels
{
    private const int NameInLine = 34;

    /// <summary>«📄 Прайс.pdf · 2,4 МБ · 📌 3».</summary>
    public static string Line(FileLine file, Ui ui)
    {
        var name = Ui.Shorten(Name(file.Kind, file.Name, file.AddedAt, ui), NameInLine);
        var named = file.Size is { } bytes ? ui.Plain("content.document.sized", ("name", name), ("size", ui.Size(bytes))) : name;
        return ui.Plain("library.line", ("mark", Mark(file.Kind, file.IsLost, ui)), ("name", named), ("uses", file.Uses));
    }

    /// <summary>Its name; «Фото от 22.11.2026» where it has none.</summary>
    public static string Name(FileKind kind, string? name, DateTimeOffset addedAt, Ui ui) =>
        string.IsNullOrWhiteSpace(name) ? ui.Plain("library.unnamed", ("kind", Kind(kind, ui)), ("day", ui.Day(addedAt))) : name;

    /// <summary>«Фото».</summary>
    public static string Kind(FileKind kind, Ui ui) => ui.Plain($"library.kind.{StatusWords.Key(kind)}");

    /// <summary>A sign for the kind, or for a file that is lost.</summary>
    public static string Mark(FileKind kind, bool isLost, Ui ui) => ui.Plain(isLost ? "library.mark.lost" : $"library.mark.{StatusWords.Key(kind)}");
}
