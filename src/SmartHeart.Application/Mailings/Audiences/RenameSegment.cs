using FluentValidation;
using SmartHeart.Application.Audit;
using SmartHeart.Application.Common;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Application.Mailings.Audiences;

/// <summary>An admin gives a saved audience another name.</summary>
[Allow(Role.Admin)]
public sealed record RenameSegment : ICommand<Done>
{
    /// <summary>The saved audience.</summary>
    public int Id { get; init; }

    /// <summary>As typed; its own name in other letters is fine.</summary>
    public string Name { get; init; } = "";
}

internal sealed class RenameSegmentValidator : AbstractValidator<RenameSegment>
{
    public RenameSegmentValidator() => RuleFor(x => x.Name).MustParse(Segment.ParseName);
}

internal sealed class RenameSegmentHandler(ISegmentRepository segments, Journal journal) : ICommandHandler<RenameSegment, Done>
{
    public async Task<Result<Done>> Handle(RenameSegment command, CancellationToken cancellationToken)
    {
        var all = await segments.All(cancellationToken);
        var name = Segment.ParseName(command.Name).Value;
        if (all.FirstOrDefault(segment => segment.Id == command.Id) is not { } renamed) return AudienceErrors.Gone;
        if (all.FirstOrDefault(segment => segment != renamed && segment.IsCalled(name)) is { } taken) return AudienceErrors.NameTaken.With("id", taken.Id);

        renamed.Rename(name);
        journal.Done(AuditActions.SegmentSaved, name, renamed);
        return Done.Ok;
    }
}
