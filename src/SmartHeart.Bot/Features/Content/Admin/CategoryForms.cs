using System.Diagnostics;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Content;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;

namespace SmartHeart.Bot.Features.Content.Admin;

/// <summary>Adds a category: title → emoji.</summary>
internal sealed class CategoryWizard : Flow<AddCategory, Added>
{
    public CategoryWizard()
        : base("category.add", 1, (added, ui) => CategoryScreens.ToCard(added.Id) with { Text = ui["form.category_added"] })
    {
        Text(
            "title", nameof(AddCategory.Title), (draft, title) => draft with { Title = title },
            (draft, ui) => CategoryScreens.AskTitle(draft.Title, ui));
        Text(
            "emoji", nameof(AddCategory.Emoji), (draft, emoji) => draft with { Emoji = emoji },
            (_, ui) => new Screen { Text = ui["form.category_emoji"] })
            .OrSkip(draft => draft with { Emoji = "" });
    }

    protected override Screen Leave(AddCategory draft, Ui ui) => CategoryScreens.ToList(draft.Kind) with { Text = ui["flow.cancelled"] };

    protected override AddCategory Blank() => new() { Kind = ContentKind.Material };
}

/// <summary>Changes a category's title or emoji: one step, opened alone.</summary>
internal sealed class CategoryEdit : Flow<EditCategory, Done>
{
    private const string TitleStep = "title";
    private const string EmojiStep = "emoji";

    public CategoryEdit()
        : base("category.edit", 1, (draft, _, ui) => CategoryScreens.ToCard(draft.Id) with { Text = ui["form.saved"] })
    {
        Text(
            TitleStep, nameof(EditCategory.Title), (draft, title) => draft with { Title = title },
            (draft, ui) => CategoryScreens.AskTitle(draft.Title, ui));
        Text(
            EmojiStep, nameof(EditCategory.Emoji), (draft, emoji) => draft with { Emoji = emoji },
            (_, ui) => new Screen { Text = ui["form.category_emoji.again"] })
            .OrSkip(draft => draft with { Emoji = "" });
    }

    /// <summary>The step that asks for a part.</summary>
    public static string StepOf(CategoryField field) => field switch
    {
        CategoryField.Title => TitleStep,
        CategoryField.Emoji => EmojiStep,
        _ => throw new UnreachableException($"{field}"),
    };

    protected override Screen Leave(EditCategory draft, Ui ui) => CategoryScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <summary>Somebody was faster: the fresh card is shown, and what was typed above it.</summary>
    protected internal override Screen? GiveUp(EditCategory draft, string step, Error error, Ui ui)
    {
        var typed = step == TitleStep ? draft.Title : draft.Emoji;
        var words = typed.Length == 0 ? ui.Words(error) : Html.Join("\n\n", [ui.Words(error), ui["form.lost.line", ("value", typed)]]);
        return error switch
        {
            Conflict => CategoryScreens.ToCard(draft.Id) with { Text = words },
            NotFound => CategoryScreens.ToList() with { Text = words },
            _ => null,
        };
    }
}
