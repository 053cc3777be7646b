using FluentValidation;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Application.Common.Validation;
using SmartHeart.Domain.Common;
using SmartHeart.Domain.Settings;

namespace SmartHeart.Application.Settings;

/// <summary>An owner sets a rule of work. It holds at once, on every host within seconds.</summary>
[Allow(Role.Owner)]
public sealed record ChangeValue : ICommand<Done>
{
    /// <summary>Which.</summary>
    public ValueKind Kind { get; init; }

    /// <summary>The version that the owner looked at.</summary>
    public int Version { get; init; }

    /// <summary>As typed.</summary>
    public string Value { get; init; } = "";

    /// <summary>How many people have agreed to the policy, for the question: a new version asks all of them again.</summary>
    public int Agreed { get; init; }

    /// <summary>Whether the owner knows what follows: a new version of the policy asks everybody for consent again.</summary>
    public bool Sure { get; init; }
}

internal sealed class ChangeValueValidator : AbstractValidator<ChangeValue>
{
    public ChangeValueValidator()
    {
        // The rate's bound is the configuration's: the handler knows it.
        RuleFor(x => x.Value).MustPass((command, value) => ValueRules.WhyNot(command.Kind, value.Trim(), int.MaxValue)).When(x => x.Kind != ValueKind.MailingRate);
        RuleFor(x => x.Sure).MustPass((command, sure) => sure || command.Kind != ValueKind.PolicyVersion ? null : SettingErrors.NotSure);
    }
}

internal sealed class ChangeValueHandler(SettingChanges changes, ValueDefaults defaults) : ICommandHandler<ChangeValue, Done>
{
    public async Task<Result<Done>> Handle(ChangeValue command, CancellationToken cancellationToken)
    {
        var value = command.Value.Trim();
        if (ValueRules.WhyNot(command.Kind, value, defaults.MostRate) is { } error) return InvalidInput.Of(nameof(ChangeValue.Value), error);

        return await changes.Set(SettingNames.Value(command.Kind), command.Version, value == defaults.Of(command.Kind) ? null : value, cancellationToken);
    }
}
