using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>
/// Adds an item: title → text → category → (of an event: start → end → place → link) → photos and videos → documents → preview, then published, now or at a
/// time, or kept as a draft.
/// </summary>
internal sealed class ContentWizard : ContentForm<AddContent, Added>
{
    private const string Now = "1";
    private const string Later = "0";
    private const string AtTime = "2";

    public ContentWizard()
        : base("content.add", 1, Finish)
    {
        Choice(
            "publish", nameof(AddContent.Publish),
            (_, ui) => [new Option(Now, ui.Plain("form.publish.now")), new Option(AtTime, ui.Plain("schedule.set")), new Option(Later, ui.Plain("form.publish.later"))],
            (draft, answer) => draft with { Publish = answer == Now, PublishAt = answer == AtTime ? default(DateTimeOffset) : null },
            (draft, ui) => new Screen { Text = ui["form.publish"], Above = ContentPreview.Of(draft, ui) });
        Moment("when", nameof(AddContent.PublishAt), (draft, at) => draft with { PublishAt = at }, (draft, ui) => ScheduleScreens.Ask(draft.PublishAt, ui))
            .OnlyIf(draft => draft.PublishAt is not null);
    }

    protected override Screen Leave(AddContent draft, Ui ui) => ManagedContentScreens.ToList(kind: draft.Kind) with { Text = ui["flow.cancelled"] };

    protected override AddContent Blank() => new() { Kind = ContentKind.Material };

    private static Screen Finish(AddContent draft, Added added, Ui ui) => ManagedContentScreens.ToCard(added.Id, kind: draft.Kind) with
    {
        Text = draft.PublishAt is { } at ? ui["schedule.done", ("when", ui.Zoned(at))] : ui[draft.Publish ? "form.added.published" : "form.added.draft"],
    };
}
