using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>How files of the library are called. Plain texts.</summary>
internal static class FileLabels
{
    private const int NameInLine = 34;

    /// <summary>«📄 Прайс.pdf · 2,4 МБ · 📌 3»; of what has no name, where it stands: «🖼 Фото №12: Кофейни · 120 КБ · 📌 1».</summary>
    public static string Line(FileLine file, Ui ui)
    {
        var name = Ui.Shorten(NameInList(file, ui), NameInLine);
        var named = file.Size is { } bytes ? ui.Plain("content.document.sized", ("name", name), ("size", ui.Size(bytes))) : name;
        return ui.Plain("library.line", ("mark", Mark(file.Kind, file.IsLost, ui)), ("name", named), ("uses", file.Uses));
    }

    /// <summary>Its name; «Фото №12 от 22.11.2026» where it has none.</summary>
    public static string Name(FileCard file, Ui ui) => string.IsNullOrWhiteSpace(file.Name) ? Unnamed(file.Id, file.Kind, file.AddedAt, ui) : file.Name;

    private static string NameInList(FileLine file, Ui ui) => file switch
    {
        { Name: { } name } when !string.IsNullOrWhiteSpace(name) => name,
        { UsedIn: { } title } => ui.Plain("library.unnamed_in", ("kind", Kind(file.Kind, ui)), ("id", Id(file.Id)), ("title", title.Value)),
        _ => Unnamed(file.Id, file.Kind, file.AddedAt, ui),
    };

    private static string Unnamed(int id, FileKind kind, DateTimeOffset addedAt, Ui ui) =>
        ui.Plain("library.unnamed", ("kind", Kind(kind, ui)), ("id", Id(id)), ("day", ui.Day(addedAt)));

    private static string Id(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>«Фото».</summary>
    public static string Kind(FileKind kind, Ui ui) => ui.Plain($"library.kind.{StatusWords.Key(kind)}");

    /// <summary>A sign for the kind, or for a file that is lost.</summary>
    public static string Mark(FileKind kind, bool isLost, Ui ui) => ui.Plain(isLost ? "library.mark.lost" : $"library.mark.{StatusWords.Key(kind)}");
}
