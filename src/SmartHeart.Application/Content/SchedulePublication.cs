using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Common.Time;
using SmartHeart.Domain.Content;

namespace SmartHeart.Application.Content;

/// <summary>An admin sets when a draft is to be published by itself, or another time for that (<see cref="ContentErrors.Changed"/>).</summary>
[Allow(Role.Admin)]
public sealed record SchedulePublication : ICommand<ScheduledPublication>
{
    /// <summary>The item.</summary>
    public int Id { get; init; }

    /// <summary>What it is, for the way back to its list.</summary>
    public ContentKind Kind { get; init; } = ContentKind.Material;

    /// <summary>Its version when it was shown.</summary>
    public int Version { get; init; }

    /// <summary>A time to come, UTC; null before it is told.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>A draft with the time that is set already, if one is.</summary>
    public static SchedulePublication Of(ManagedContent item) => new() { Id = item.Id, Kind = item.Kind, Version = item.Version, At = item.PublishAt };
}

internal sealed class SchedulePublicationValidator : AbstractValidator<SchedulePublication>
{
    public SchedulePublicationValidator() => RuleFor(x => x.At).MustPass(at => at is null ? MomentErrors.NoTime : null);
}

internal sealed class SchedulePublicationHandler(IContentRepository contents, Journal journal, TimeProvider clock)
    : ICommandHandler<SchedulePublication, ScheduledPublication>
{
    public async Task<Result<ScheduledPublication>> Handle(SchedulePublication command, CancellationToken cancellationToken)
    {
        if (await contents.Find(command.Id, cancellationToken) is not { } item) return ContentErrors.Gone;
        if (item.Version != command.Version) return ContentErrors.Changed;

        var at = command.At!.Value;
        if (item.Schedule(at, clock.GetUtcNow()).Error is { } error) return error;

        journal.Done(AuditActions.ContentScheduled, item.Title.Value, item);
        return new ScheduledPublication(at);
    }
}

/// <summary>When it will be published.</summary>
/// <param name="At">UTC.</param>
public sealed record ScheduledPublication(DateTimeOffset At);
