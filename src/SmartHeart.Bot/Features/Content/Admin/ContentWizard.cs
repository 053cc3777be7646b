using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Adds an item: title → text → category → photos and videos → documents → preview, then published or kept as a draft.</summary>
internal sealed class ContentWizard : ContentForm<AddContent, Added>
{
    private const string Now = "1";
    private const string Later = "0";

    public ContentWizard()
        : base("content.add", 1, Finish) =>
        Choice(
            "publish", nameof(AddContent.Publish),
            (_, ui) => [new Option(Now, ui.Plain("form.publish.now")), new Option(Later, ui.Plain("form.publish.later"))],
            (draft, answer) => draft with { Publish = answer == Now },
            (draft, ui) => new Screen { Text = ui["form.publish"], Above = ContentPreview.Of(draft, ui) });

    protected override Screen Leave(AddContent draft, Ui ui) => ManagedContentScreens.ToList() with { Text = ui["flow.cancelled"] };

    protected override AddContent Blank() => new() { Kind = ContentKind.Material };

    private static Screen Finish(AddContent draft, Added added, Ui ui) =>
        ManagedContentScreens.ToCard(added.Id) with { Text = ui[draft.Publish ? "form.added.published" : "form.added.draft"] };
}
