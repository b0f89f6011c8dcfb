export declare const templates: {
    file: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "7": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "8": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "9": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "10": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "11": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        useData: boolean;
    };
    class: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "7": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "8": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "9": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        usePartial: boolean;
        useData: boolean;
    };
    data: {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    doc: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => any;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => any;
        useData: boolean;
        useDepths: boolean;
    };
    enum: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        usePartial: boolean;
        useData: boolean;
    };
    interface: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        usePartial: boolean;
        useData: boolean;
    };
    members: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => any;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => any;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any, blockParams: any, depths: any) => any;
        usePartial: boolean;
        useData: boolean;
        useDepths: boolean;
    };
    stars: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        useData: boolean;
    };
    union: {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-class": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "7": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "8": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "9": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "10": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "11": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "12": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "13": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "14": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "15": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "16": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "17": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "18": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "19": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-collection": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-enum": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-exports": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-flags": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-hoisted": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "xml-namespace": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        useData: boolean;
    };
    "zod-collection-generic": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-collection": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-enum": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-flags": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-generic": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "7": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "8": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "9": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "10": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-hoisted": {
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        useData: boolean;
    };
    "zod-json": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        useData: boolean;
    };
    "zod-object": {
        "0": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "1": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "2": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "3": (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        "4": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "5": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "6": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "7": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "8": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "9": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        "10": (container: any, depth0: any, helpers: any, partials: any, data: any) => string;
        compiler: (string | number)[];
        main: (container: any, depth0: any, helpers: any, partials: any, data: any) => any;
        useData: boolean;
    };
};
