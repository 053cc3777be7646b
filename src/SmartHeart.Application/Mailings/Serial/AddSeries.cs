using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Application.Crm;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Content;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Serial;

/// <summary>An admin makes a series; its messages come after. Half-filled it is the draft of the form.</summary>
[Allow(Role.Admin)]
public sealed record AddSeries : ICommand<Added>
{
    /// <summary>Plain text, see <see cref="Series.NameOf"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it starts from.</summary>
    public SeriesTrigger Trigger { get; init; } = SeriesTrigger.Joined;

    /// <summary>For <see cref="SeriesTrigger.EventEnded"/>: which event; null for any.</summary>
    public int? EventId { get; init; }

    /// <summary>For <see cref="SeriesTrigger.LeadStatus"/>: the CRM's id of the status.</summary>
    public int? StatusId { get; init; }

    /// <summary>What ends it for a person.</summary>
    public SeriesGoal Goal { get; init; }
}

internal sealed class AddSeriesValidator : AbstractValidator<AddSeries>
{
    public AddSeriesValidator()
    {
        RuleFor(x => x.Name).MustParse(Series.NameOf);
        RuleFor(x => x.Trigger).IsInEnum();
        RuleFor(x => x.Goal).IsInEnum();
    }
}

internal sealed class AddSeriesHandler(ISeriesRepository series, IContentRepository contents, ICrmReads crm, Journal journal, TimeProvider clock)
    : ICommandHandler<AddSeries, Added>
{
    public async Task<Result<Added>> Handle(AddSeries command, CancellationToken cancellationToken)
    {
        var made = Series.Make(command.Name, command.Trigger, command.Goal, command.EventId, clock.GetUtcNow(), command.StatusId);
        if (made.Error is { } error) return error;
        if (made.Value.EventId is { } id && await contents.Find(id, cancellationToken) is not { Kind: ContentKind.Event }) return SeriesErrors.NoEvent;
        if (made.Value.StatusId is { } status && (await crm.Statuses(cancellationToken)).All(one => one.Id != status)) return SeriesErrors.NoStatus;

        series.Add(made.Value);
        journal.Done(AuditActions.SeriesAdded, made.Value.Name, made.Value);
        return new Added(made.Value);
    }
}
