using SmartHeart.Application.Mailings.Scheduling;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Bot.Features.Mailings.Scheduling;

/// <summary>A mailing's time, typed: when → how often. The second question shows the time back.</summary>
internal sealed class MailingTimeForm : Flow<ScheduleMailing, ScheduledMailing>
{
    public MailingTimeForm()
        : base("mailing.schedule", 1, (draft, scheduled, ui) => WhenScreens.Done(draft.Id, scheduled, ui))
    {
        Moment("at", nameof(ScheduleMailing.At), (draft, at) => draft with { At = at }, (_, ui) => new Screen { Text = ui["mailing_time.ask", ("zone", ui.ZoneNow)] });
        Choice(
            "repeat", nameof(ScheduleMailing.Repeat), (draft, ui) => Enum.GetValues<Repeat>().Select(repeat => OptionOf(repeat, draft.At!.Value, ui)),
            (draft, chosen) => draft with { Repeat = Enum.TryParse<Repeat>(chosen, out var repeat) ? repeat : (Repeat)(-1) },
            (draft, ui) => new Screen { Text = ui["mailing_time.chosen", ("when", ui.Zoned(draft.At!.Value)), ("ahead", ui.Ahead(draft.At!.Value))] });
    }

    /// <inheritdoc/>
    protected override Screen Leave(ScheduleMailing draft, Ui ui) => WhenScreens.ToCard(draft.Id) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(ScheduleMailing draft, Error error, Ui ui) => error is InvalidInput ? null : WhenScreens.Fresh(draft.Id, error, ui);

    private static Option OptionOf(Repeat repeat, DateTimeOffset at, Ui ui) => new(repeat.ToString(), WhenScreens.RepeatLabel(repeat, at, ui));
}
