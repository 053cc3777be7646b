using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>
/// The steps that adding and editing an item share. Documents may be of any size: a file that a person gave to Telegram is sent on by its id,
/// and files sent this way have no limit (core.telegram.org/bots/api#sending-files); the bounds of 50 and 20 MB are for bytes that the bot itself
/// uploads or downloads.
/// </summary>
internal abstract class ContentForm<TDraft, TView> : Flow<TDraft, TView>
    where TDraft : ContentDraft, ICommand<TView>
{
    protected const string TitleStep = "title";
    protected const string BodyStep = "body";
    protected const string CategoryStep = "category";
    protected const string StartStep = "start";
    protected const string EndStep = "end";
    protected const string PlaceStep = "place";
    protected const string LinkStep = "link";
    protected const string MediaStep = "media";
    protected const string DocumentsStep = "documents";

    // A keyboard has room for 100 buttons; the form's own ones need some.
    private const int MostOptions = 95;

    protected ContentForm(string name, int version, Func<TDraft, TView, Ui, Screen> finished)
        : base(name, version, finished)
    {
        Text(TitleStep, nameof(ContentDraft.Title), (draft, title) => draft with { Title = title }, AskTitle);
        RichText(BodyStep, nameof(ContentDraft.Body), (draft, body) => draft with { Body = body }, AskBody).WithFilesFor(MediaStep);
        Choice(
            CategoryStep, nameof(ContentDraft.CategoryId), draft => new ManageCategories(draft.Kind), CategoryOptions,
            (draft, id) => draft with { CategoryId = int.TryParse(id, out var number) ? number : 0 },
            (_, ui) => new Screen { Text = ui["form.category"] });
        EventSteps();
        Files(
            MediaStep, nameof(ContentDraft.Media), [MediaKind.Photo, MediaKind.Video], draft => draft.Media, (draft, files) => draft with { Media = files },
            ContentFiles.Of, AskMedia);
        Files(
            DocumentsStep, nameof(ContentDraft.Documents), [MediaKind.Document, MediaKind.Audio], draft => draft.Documents,
            (draft, files) => draft with { Documents = files }, ContentFiles.Of, AskDocuments);
    }

    private void EventSteps()
    {
        Moment(StartStep, nameof(ContentDraft.StartsAt), StartAt, EventQuestions.Start).OnlyIf(IsEvent);
        MomentAfter(EndStep, nameof(ContentDraft.EndsAt), draft => draft.StartsAt, (draft, at) => draft with { EndsAt = at }, EventQuestions.End)
            .OrSkip(draft => draft with { EndsAt = null }).OnlyIf(IsEvent);
        Text(PlaceStep, nameof(ContentDraft.Place), (draft, place) => draft with { Place = place }, EventQuestions.Place)
            .OrSkip(draft => draft with { Place = "" }).OnlyIf(IsEvent);
        Text(LinkStep, nameof(ContentDraft.Link), (draft, link) => draft with { Link = link }, EventQuestions.Link)
            .OrSkip(draft => draft with { Link = "" }).OnlyIf(IsEvent);
    }

    private static bool IsEvent(TDraft draft) => draft.Kind == ContentKind.Event;

    /// <summary>An event that is moved lasts as long as before.</summary>
    private static TDraft StartAt(TDraft draft, DateTimeOffset starts) =>
        draft with { StartsAt = starts, EndsAt = starts + (draft.EndsAt - draft.StartsAt) };

    private static Screen AskTitle(TDraft draft, Ui ui) =>
        new() { Text = WithCurrent(ui[KindWords.Key("form.title", draft.Kind), ("max", Title.MaxLength)], Html.Text(draft.Title), ui) };

    /// <summary>What is there already stands above as it is, so that it can be copied and mended.</summary>
    private static Screen AskBody(TDraft draft, Ui ui) => draft.Body.Length == 0
        ? new Screen { Text = ui["form.body", ("max", Domain.Content.RichText.MaxLength)] }
        : new Screen
        {
            Text = ui["form.body.again", ("max", Domain.Content.RichText.MaxLength)],
            Above = new Screen { Text = Html.Trusted(draft.Body) },
        };

    private static Screen AskMedia(TDraft draft, Ui ui)
    {
        var counts = draft.Media.IsEmpty ? Html.Empty : FileWords.Counts(draft.Media, [], ui);
        return new Screen { Text = WithCurrent(ui["form.media", ("max", ContentItem.MaxMedia)], counts, ui) };
    }

    private static Screen AskDocuments(TDraft draft, Ui ui)
    {
        var names = draft.Documents.IsEmpty ? Html.Empty : Html.Of($"\n{FileWords.Names(draft.Documents, ui)}");
        return new Screen { Text = WithCurrent(ui["form.documents", ("max", ContentItem.MaxDocuments)], names, ui) };
    }

    private static Html WithCurrent(Html question, Html current, Ui ui) =>
        current.IsEmpty ? question : Html.Join("\n\n", [question, ui["form.now", ("value", current)]]);

    private static IEnumerable<Option> CategoryOptions(TDraft draft, IReadOnlyList<ManagedCategory> categories, Ui ui) =>
        categories.Take(MostOptions).Select(category => new Option($"{category.Id}", CategoryLabel(category, category.Id == draft.CategoryId, ui)));

    private static string CategoryLabel(ManagedCategory category, bool isPresent, Ui ui)
    {
        var name = CategoryName.Of(category.Emoji, category.Title);
        var shown = category.Hidden ? ui.Plain("category.line.hidden", ("name", name)) : name;
        return isPresent ? ui.Plain("managed.filter.on", ("label", shown)) : shown;
    }
}
