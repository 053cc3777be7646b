using System.Globalization;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Crm;
using SmartHeart.Application.Mailings.Serial;
using SmartHeart.Bot.Features.Mailings.Compose;
using SmartHeart.Bot.Features.Users;
using SmartHeart.Bot.Kit.Flows;
using SmartHeart.Bot.Kit.Rendering;
using SmartHeart.Bot.Kit.Wording;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;
using SmartHeart.Domain.Users;

namespace SmartHeart.Bot.Features.Mailings.Serial;

/// <summary>A new series: name → what it starts from → which event → what ends it.</summary>
internal sealed class NewSeriesForm : Flow<AddSeries, Added>
{
    private const string AnyEvent = "any";
    private const int MostStatuses = 60;

    public NewSeriesForm()
        : base("series.new", 2, (added, ui) => SeriesScreens.ToCard(added.Id) with { Text = ui["series.added"] })
    {
        Text("name", nameof(AddSeries.Name), (draft, name) => draft with { Name = name }, (_, ui) => Question("series.ask_name", ui));
        Choice(
            "trigger", nameof(AddSeries.Trigger), _ => new ListCrmStatuses(), (_, statuses, ui) => Triggers(statuses, ui),
            (draft, chosen) => draft with { Trigger = Read<SeriesTrigger>(chosen) }, (_, ui) => Question("series.ask_trigger", ui));
        Choice(
            "event", nameof(AddSeries.EventId), _ => new ListSeriesEvents(), (_, events, ui) => EventOptions(events, ui),
            (draft, chosen) => draft with { EventId = int.TryParse(chosen, CultureInfo.InvariantCulture, out var id) ? id : null },
            (_, ui) => Question("series.ask_event", ui)).OnlyIf(draft => draft.Trigger == SeriesTrigger.EventEnded);
        Choice(
            "status", nameof(AddSeries.StatusId), _ => new ListCrmStatuses(), (_, statuses, ui) => statuses.Take(MostStatuses).Select(one => Option(one, ui)),
            (draft, chosen) => draft with { StatusId = int.TryParse(chosen, CultureInfo.InvariantCulture, out var id) ? id : null },
            (_, ui) => Question("series.ask_status", ui)).OnlyIf(draft => draft.Trigger == SeriesTrigger.LeadStatus);
        Choice(
            "goal", nameof(AddSeries.Goal), (_, ui) => Enum.GetValues<SeriesGoal>().Select(one => new Option(one.ToString(), SeriesWords.Goal(one, ui))),
            (draft, chosen) => draft with { Goal = Read<SeriesGoal>(chosen) }, (_, ui) => Question("series.ask_goal", ui));
    }

    /// <inheritdoc/>
    protected override AddSeries Blank() => new();

    /// <inheritdoc/>
    protected override Screen Leave(AddSeries draft, Ui ui) => SeriesScreens.ToList() with { Toast = ui.Plain("flow.cancelled") };

    private static IEnumerable<Option> EventOptions(IReadOnlyList<SeriesEvent> events, Ui ui) =>
    [
        new Option(AnyEvent, ui.Plain("series.any_event")),
        .. events.Select(one => new Option(one.Id.ToString(CultureInfo.InvariantCulture), ui.Plain("series.event", ("day", ui.Day(one.StartsAt)), ("title", one.Title)))),
    ];

    /// <summary>What leads come to is known only where there is a CRM.</summary>
    private static IEnumerable<Option> Triggers(IReadOnlyList<StatusView> statuses, Ui ui) => Enum.GetValues<SeriesTrigger>()
        .Where(one => one != SeriesTrigger.LeadStatus || statuses.Count > 0).Select(one => new Option(one.ToString(), SeriesWords.Trigger(one, ui)));

    private static Option Option(StatusView status, Ui ui) => new(status.Id.ToString(CultureInfo.InvariantCulture), StatusLabel.Of(status, ui));

    private static Screen Question(string key, Ui ui) => new() { Text = ui[key] };

    /// <summary>Data of a button can be made up: what is no value is none, and the validator says so.</summary>
    private static T Read<T>(string chosen)
        where T : struct, Enum => Enum.TryParse<T>(chosen, out var value) ? value : (T)Enum.ToObject(typeof(T), -1);
}

/// <summary>A new message of a series: how long after → what it says → what it is about.</summary>
internal sealed class NewStepForm : Flow<AddSeriesStep, Done>
{
    public NewStepForm()
        : base("series.step", 1, (draft, _, ui) => SeriesScreens.ToCard(draft.SeriesId) with { Text = ui["series.step.added"] })
    {
        Delay("delay", nameof(AddSeriesStep.Delay), (draft, delay) => draft with { Delay = delay }, (_, ui) => new Screen { Text = ui["series.step.ask_delay"] });
        Post(
            "content", nameof(AddSeriesStep.Content), (draft, parts) => Posted.Read(parts).Map(content => draft with { Content = content }),
            (_, ui) => new Screen { Text = ui["series.step.ask_content"] });
        Choice(
            "topic", nameof(AddSeriesStep.Topic), (_, ui) => ui.Topics.Select(topic => new Option(topic.ToString(), ui.Plain(SettingsScreens.KeyOf(topic)))),
            (draft, chosen) => draft with { Topic = Enum.TryParse<Interests>(chosen, out var topic) ? topic : Interests.None },
            (_, ui) => new Screen { Text = ui["series.step.ask_topic"] });
    }

    /// <inheritdoc/>
    protected override Screen Leave(AddSeriesStep draft, Ui ui) => SeriesScreens.ToCard(draft.SeriesId) with { Toast = ui.Plain("flow.cancelled") };

    /// <inheritdoc/>
    protected internal override Screen? GiveUp(AddSeriesStep draft, Error error, Ui ui) => error is InvalidInput ? null : SeriesScreens.Fresh(draft.SeriesId, error, ui);
}
