using System.Reflection;
using FluentValidation;
using MediatR;
using SmartHeart.Application.Common.Access;
using SmartHeart.Application.Common.Messaging;
using SmartHeart.Architecture.Tests.CodeBase;

namespace SmartHeart.Architecture.Tests.Rules;

/// <summary>What every use case looks like.</summary>
internal static class UseCases
{
    private const string Handler = "Handler";
    private const string Validator = "Validator";

    /// <summary>Requests that don't say, exactly once, who may send them.</summary>
    public static IEnumerable<string> WithoutAllow(IEnumerable<Type> types) =>
        Requests(types).Where(type => type.GetCustomAttributes<AllowAttribute>(inherit: false).Count() != 1).Select(type => $"{type.Name} needs one [Allow]");

    /// <summary>Requests that are not a sealed public record, or neither a command nor a query, or both.</summary>
    public static IEnumerable<string> OfWrongKind(IEnumerable<Type> types)
    {
        foreach (var type in Requests(types))
        {
            if (type.Forms(typeof(ICommand<>)).Count() + type.Forms(typeof(IQuery<>)).Count() != 1) yield return $"{type.Name} is neither ICommand<T> nor IQuery<T>";
            if (!type.IsSealed || !type.IsPublic || type.GetMethod("<Clone>$") is null) yield return $"{type.Name} is no sealed public record";
        }
    }

    /// <summary>Commands of admins and owners whose handler cannot write to the journal, neither itself nor by what it is made of.</summary>
    /// <param name="types">Of the application.</param>
    /// <param name="journal">What writes it.</param>
    public static IEnumerable<string> WithoutJournal(IReadOnlyCollection<Type> types, string journal) =>
        from command in types.Where(type => type.Forms(typeof(ICommand<>)).Any())
        where command.GetCustomAttribute<AllowAttribute>()?.Role is Role.Admin or Role.Owner
        let handler = types.FirstOrDefault(type => type.Name == command.Name + Handler)
        where handler is not null && !Reaches(handler, journal, [])
        select command.Name;

    private static bool Reaches(Type type, string journal, HashSet<Type> seen) =>
        seen.Add(type) && type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).SelectMany(made => made.GetParameters())
            .Select(part => part.ParameterType).Any(part => part.Name == journal || (part.Assembly == type.Assembly && Reaches(part, journal, seen)));

    /// <summary>Requests without exactly one handler of the right kind, named after them.</summary>
    public static IEnumerable<string> WithoutHandler(IReadOnlyCollection<Type> types)
    {
        foreach (var request in Requests(types))
        {
            var handlers = types.Where(type => HandledBy(type).Contains(request)).ToArray();
            if (handlers.Length != 1) yield return $"{request.Name} has {handlers.Length} handlers";
            else if (handlers[0].Name != request.Name + Handler) yield return $"{handlers[0].Name} should be {request.Name}{Handler}";
        }
    }

    /// <summary>Handlers and validators that others could call: only the pipeline does.</summary>
    public static IEnumerable<string> OpenToOthers(IEnumerable<Type> types) => types
        .Where(type => !type.IsAbstract && (HandledBy(type).Any() || type.IsAssignableTo(typeof(IValidator))) && (type.IsPublic || !type.IsSealed))
        .Select(type => $"{type.Name} should be internal and sealed");

    /// <summary>Handlers that MediatR would run but that are no <see cref="ICommandHandler{TCommand,T}"/> or <see cref="IQueryHandler{TQuery,T}"/>.</summary>
    public static IEnumerable<string> HandlersOfWrongKind(IEnumerable<Type> types) => types
        .Where(type => HandledBy(type).Any() && !type.IsAbstract
            && !type.Forms(typeof(ICommandHandler<,>)).Concat(type.Forms(typeof(IQueryHandler<,>))).Any())
        .Select(type => $"{type.Name} handles neither a command nor a query");

    /// <summary>Use cases that are not one file: named after the request, with record, validator and handler in that order.</summary>
    public static IEnumerable<string> ScatteredOverFiles(IReadOnlyCollection<Type> types, IEnumerable<SourceFile> sources)
    {
        var files = sources.ToArray();
        foreach (var request in Requests(types))
        {
            var file = Array.Find(files, f => f.Name == request.Name && f.Types.Any(t => t.Identifier.Text == request.Name));
            if (file is null)
            {
                yield return $"{request.Name} is not in {request.Name}.cs";
                continue;
            }

            var names = file.Types.Select(type => type.Identifier.Text).ToArray();
            var validated = types.Any(type => type.IsAssignableTo(typeof(IValidator<>).MakeGenericType(request)) && !type.IsAbstract && !type.ContainsGenericParameters);
            string[] wanted = validated ? [request.Name, request.Name + Validator, request.Name + Handler] : [request.Name, request.Name + Handler];
            if (!names.Take(wanted.Length).SequenceEqual(wanted)) yield return $"{file.Path} should begin with {string.Join(", ", wanted)}";
        }
    }

    private static IEnumerable<Type> Requests(IEnumerable<Type> types) => types.Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IBaseRequest)));

    private static IEnumerable<Type> HandledBy(Type type) => type.Forms(typeof(IRequestHandler<,>)).Select(form => form.GetGenericArguments()[0]);
}
