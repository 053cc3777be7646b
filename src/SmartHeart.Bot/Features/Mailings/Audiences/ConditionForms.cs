using System.Globalization;
using SmartHeart.Application.Mailings.Audiences;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Audiences;

/// <summary>Asks for what a condition needs and is typed: each kind has its one step, opened alone.</summary>
internal sealed class ConditionForm : Flow<AddCondition, Done>
{
    private const string NoSource = "none";
    private static readonly int[] Days = [1, 7, 14, 30, 90, 180, 365];

    public ConditionForm()
        : base("audience.condition", 1, (draft, _, _) => AudienceScreens.ToAudience(draft.MailingId))
    {
        TextOr(
            "tag", nameof(AddCondition.Text), _ => new SuggestTags(), (_, tags, _) => tags.Select(tag => new Option(Text(tag.Mark), tag.Value)),
            (draft, mark) => draft with { Number = Read(mark), Text = "" }, (draft, typed) => draft with { Number = 0, Text = typed }, (_, ui) => new Screen { Text = ui["audience.ask.tag"] })
            .OnlyIf(draft => draft.Kind == ConditionKind.Tagged);
        TextOr(
            "source", nameof(AddCondition.Text), _ => new SuggestSources(), (_, sources, ui) => Sources(sources, ui),
            (draft, mark) => draft with { Number = mark == NoSource ? 0 : Read(mark), Text = "" }, (draft, typed) => draft with { Number = 0, Text = typed },
            (_, ui) => new Screen { Text = ui["audience.ask.source"] })
            .OnlyIf(draft => draft.Kind == ConditionKind.CameFrom);
        PastMoment("moment", nameof(AddCondition.At), (draft, at) => draft with { At = at }, (draft, ui) => new Screen { Text = ui[$"audience.ask.{AudienceWords.Key(draft.Kind)}"] })
            .OnlyIf(draft => draft.Kind is ConditionKind.JoinedBefore or ConditionKind.JoinedSince);
        TextOr(
            "days", nameof(AddCondition.Number), (_, ui) => Days.Select(days => new Option(Text(days), ui.Plain("audience.days", ("count", days)))),
            (draft, typed) => draft with { Number = Read(typed) }, (_, ui) => new Screen { Text = ui["audience.ask.days"] })
            .OnlyIf(draft => draft.Kind == ConditionKind.ActiveWithin);
    }

    /// <summary>The step that asks for what a kind needs.</summary>
    public static string StepOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Tagged => "tag",
        ConditionKind.CameFrom => "source",
        ConditionKind.ActiveWithin => "days",
        _ => "moment",
    };

    /// <inheritdoc/>
    protected override Screen Leave(AddCondition draft, Ui ui) => AudienceScreens.ToAudience(draft.MailingId);

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(AddCondition draft, Error error, Ui ui) =>
        error is InvalidInput ? null : AudienceScreens.Refused(draft.MailingId, error, ui);

    private static IEnumerable<Option> Sources(IReadOnlyList<string> sources, Ui ui) =>
        sources.Select(source => new Option(Text(Source.Mark(source)), source)).Append(new Option(NoSource, ui.Plain("audience.source.none")));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>«30», «30 дней»: what is no number is none, and the validator says so.</summary>
    private static int Read(string typed) =>
        int.TryParse(typed.Trim().Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>Looks for an item by words: words → which one.</summary>
internal sealed class FindItemForm : Flow<AddCondition, Done>
{
    public FindItemForm()
        : base("audience.item", 1, (draft, _, _) => AudienceScreens.ToAudience(draft.MailingId))
    {
        Text("words", nameof(AddCondition.Words), (draft, typed) => draft with { Words = typed }, (_, ui) => new Screen { Text = ui["audience.ask.item"] });
        Choice(
            "item", nameof(AddCondition.Number), draft => new SuggestItems(draft.Words, ConditionScreens.Of(draft.Kind)),
            (_, items, _) => items.Select(item => new Option(item.Id.ToString(CultureInfo.InvariantCulture), item.Title)),
            (draft, chosen) => draft with { Number = int.TryParse(chosen, CultureInfo.InvariantCulture, out var id) ? id : 0 },
            (draft, ui) => new Screen { Text = ui["audience.ask.which", ("words", draft.Words)] });
    }

    /// <inheritdoc/>
    protected override Screen Leave(AddCondition draft, Ui ui) => AudienceScreens.ToAudience(draft.MailingId);

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(AddCondition draft, Error error, Ui ui) =>
        error is InvalidInput ? null : AudienceScreens.Refused(draft.MailingId, error, ui);
}
