using System.Diagnostics;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Changes one part of an item: each part is one step, opened alone.</summary>
internal sealed class ContentEdit() : ContentForm<EditContent, Done>("content.edit", 1, Finish)
{
    /// <summary>The step that asks for a part.</summary>
    public static string StepOf(ContentField field) => field switch
    {
        ContentField.Title => TitleStep,
        ContentField.Body => BodyStep,
        ContentField.Category => CategoryStep,
        ContentField.Media => MediaStep,
        ContentField.Documents => DocumentsStep,
        _ => throw new UnreachableException($"{field}"),
    };

    protected override Screen Leave(EditContent draft, Ui ui) => ManagedContentScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <summary>A draft of an older version can never be sent: the fresh card is shown, and what the admin typed still stands in the topic.</summary>
    protected internal override Screen? GiveUp(EditContent draft, Error error, Ui ui) => error switch
    {
        Conflict => ManagedContentScreens.ToCard(draft.Id) with { Text = ui.Words(error) },
        _ when error == ContentErrors.Gone => ManagedContentScreens.ToList() with { Text = ui.Words(error) },
        _ => null,
    };

    private static Screen Finish(EditContent draft, Done done, Ui ui) => ManagedContentScreens.ToCard(draft.Id) with { Text = ui["form.saved"] };
}
