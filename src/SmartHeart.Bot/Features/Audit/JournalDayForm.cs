using SmartHeart.Application.Audit;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Routing;
using SmartHeart.Bot.Kit.Wording;

namespace SmartHeart.Bot.Features.Audit;

/// <summary>Asks for the day whose lines to read.</summary>
internal sealed class JournalDayForm : Flow<ChooseJournalDay, DateTimeOffset>
{
    public JournalDayForm()
        : base("journal.day", 1, (draft, moment, ui) => ToPage(draft.Filter.On(moment, 1, ui.Zone))) =>
        PastMoment("day", nameof(ChooseJournalDay.At), (draft, at) => draft with { At = at }, (_, ui) => new Screen { Text = ui["journal.ask_day"] });

    /// <inheritdoc/>
    protected override ChooseJournalDay Blank() => new();

    /// <inheritdoc/>
    protected override Screen Leave(ChooseJournalDay draft, Ui ui) => ToPage(draft.Filter);

    private static Screen ToPage(JournalFilter filter) => Screen.GoTo(TapCodec.Encode(filter.Page()));
}
