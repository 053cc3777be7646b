using System.Diagnostics;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Changes one part of an item: each part is one step, opened alone.</summary>
internal sealed class ContentEdit() : ContentForm<EditContent, Edited>("content.edit", 1, Finish)
{
    /// <summary>The step that asks for a part.</summary>
    public static string StepOf(ContentField field) => field switch
    {
        ContentField.Title => TitleStep,
        ContentField.Body => BodyStep,
        ContentField.Category => CategoryStep,
        ContentField.Start => StartStep,
        ContentField.End => EndStep,
        ContentField.Place => PlaceStep,
        ContentField.Link => LinkStep,
        ContentField.Media => MediaStep,
        ContentField.Documents => DocumentsStep,
        _ => throw new UnreachableException($"{field}"),
    };

    /// <summary>The parts that an item of the kind has, in the order of the wizard.</summary>
    public static IReadOnlyList<ContentField> FieldsOf(ContentKind kind) =>
    [
        ContentField.Title, ContentField.Body, ContentField.Category,
        .. kind == ContentKind.Event ? [ContentField.Start, ContentField.End, ContentField.Place, ContentField.Link] : Array.Empty<ContentField>(),
        ContentField.Media, ContentField.Documents,
    ];

    protected override Screen Leave(EditContent draft, Ui ui) =>
        ManagedContentScreens.ToCard(draft.Id, kind: draft.Kind) with { Toast = ui.Plain("flow.cancelled") };

    /// <summary>A draft of an older version can never be sent: the fresh card is shown, and what was typed above it, to be copied.</summary>
    protected internal override Screen? GiveUp(EditContent draft, string step, Error error, Ui ui)
    {
        var next = error switch
        {
            Conflict => ManagedContentScreens.ToCard(draft.Id, kind: draft.Kind),
            _ when error == ContentErrors.Gone => ManagedContentScreens.ToList(kind: draft.Kind),
            _ => null,
        };
        return next is null ? null : next with
        {
            Text = Html.Join("\n\n", [ui.Words(error), Typed(draft, step, ui)]),
            Above = step == BodyStep ? new Screen { Text = Html.Trusted(draft.Body) } : null,
        };
    }

    private static Html Typed(EditContent draft, string step, Ui ui) => step switch
    {
        TitleStep => Line(draft.Title, ui),
        PlaceStep => Line(draft.Place, ui),
        LinkStep => Line(draft.Link, ui),
        StartStep when draft.StartsAt is { } starts => Line(ui.When(starts), ui),
        EndStep when draft.EndsAt is { } ends => Line(ui.When(ends), ui),
        BodyStep => ui["form.lost.body"],
        MediaStep or DocumentsStep => ui["form.lost.files"],
        _ => Html.Empty,
    };

    private static Html Line(string typed, Ui ui) => typed.Length == 0 ? Html.Empty : ui["form.lost.line", ("value", typed)];

    private static Screen Finish(EditContent draft, Edited edited, Ui ui)
    {
        var parts = string.Join(", ", edited.Parts.Select(part => ui.Plain($"managed.part.{StatusWords.Key(part)}")));
        return ManagedContentScreens.ToCard(draft.Id, kind: draft.Kind) with
        {
            Text = edited.Parts.Count == 0 ? ui["form.saved.same"] : ui["form.saved.parts", ("parts", parts)],
            Above = edited.Parts.Count == 0 ? null : ContentPreview.Of(draft, ui),
        };
    }
}
