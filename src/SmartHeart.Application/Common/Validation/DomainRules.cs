using FluentValidation;
using FluentValidation.Results;
using SmartHeart.Domain.Common;

namespace SmartHeart.Application.Common.Validation;

/// <summary>Lets a rule of the domain be the rule of a validator, so that it exists once.</summary>
public static class DomainRules
{
    /// <summary>The value must be one that the domain type can be made of; its error is the fault.</summary>
    public static IRuleBuilderOptionsConditions<T, string> MustParse<T, TValue>(
        this IRuleBuilder<T, string> rule, Func<string?, Result<TValue>> parse) =>
        rule.Custom((value, context) => Add(context, parse(value).Error));

    /// <summary>As <see cref="MustParse"/>, but an empty value stands for none.</summary>
    public static IRuleBuilderOptionsConditions<T, string> MustParseUnlessEmpty<T, TValue>(
        this IRuleBuilder<T, string> rule, Func<string?, Result<TValue>> parse) =>
        rule.Custom((value, context) => Add(context, string.IsNullOrEmpty(value) ? null : parse(value).Error));

    /// <summary>The domain has nothing against the value; what it has is the fault.</summary>
    public static IRuleBuilderOptionsConditions<T, TValue> MustPass<T, TValue>(
        this IRuleBuilder<T, TValue> rule, Func<TValue, Error?> whyNot) =>
        rule.Custom((value, context) => Add(context, whyNot(value)));

    /// <summary>The same for a rule that looks at the rest of the request too.</summary>
    public static IRuleBuilderOptionsConditions<T, TValue> MustPass<T, TValue>(
        this IRuleBuilder<T, TValue> rule, Func<T, TValue, Error?> whyNot) =>
        rule.Custom((value, context) => Add(context, whyNot(context.InstanceToValidate, value)));

    private static void Add<T>(ValidationContext<T> context, Error? error)
    {
        if (error is null) return;

        context.AddFailure(new ValidationFailure(context.PropertyPath, error.Code) { ErrorCode = error.Code, CustomState = error });
    }
}
