// @ts-nocheck -- compiled by scripts/templates.mjs from templates/; Handlebars' output is untyped.
export const templates = {
  "file": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"namespace"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "import * as "
    + ((stack1 = alias2(alias1(depth0, "namespace", {"start":{"line":6,"column":14},"end":{"line":6,"column":23}} ), depth0)) != null ? stack1 : "")
    + " from \""
    + ((stack1 = alias2(alias1(depth0, "from", {"start":{"line":6,"column":34},"end":{"line":6,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\";\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":15,"column":0}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"typeOnly"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":7},"end":{"line":8,"column":35}}})) != null ? stack1 : "")
    + "{\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"names"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "} from \""
    + ((stack1 = container.lambda(container.strict(depth0, "from", {"start":{"line":12,"column":10},"end":{"line":12,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\";\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "type ";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ",\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"typeOnly"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":7},"end":{"line":14,"column":35}}})) != null ? stack1 : "")
    + "{ "
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"names"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":37},"end":{"line":14,"column":99}}})) != null ? stack1 : "")
    + " } from \""
    + ((stack1 = container.lambda(container.strict(depth0, "from", {"start":{"line":14,"column":110},"end":{"line":14,"column":114}} ), depth0)) != null ? stack1 : "")
    + "\";\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":60},"end":{"line":14,"column":90}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return ", ";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\n"
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "\nexport {};\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"imports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"declarations"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"declarations"),"length"),{"name":"unless","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":24,"column":11}}})) != null ? stack1 : "");
},"useData":true},
  "class": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":3,"column":2},"end":{"line":3,"column":9}} ), depth0)) != null ? stack1 : "")
    + " {}\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"indexSignature"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"members"),depth0,{"name":"members","hash":{"keyword":"declare ","members":lookupProperty(depth0,"members")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"construct"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"operation"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + "}\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  [key: string]: "
    + ((stack1 = container.lambda(container.strict(depth0, "indexSignature", {"start":{"line":7,"column":19},"end":{"line":7,"column":33}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  constructor(init?: "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"construct"), "parameter", {"start":{"line":11,"column":23},"end":{"line":11,"column":42}} ), depth0)) != null ? stack1 : "")
    + ") {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"construct"),"derived"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "  }\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "    super(init);\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "    Object.assign(this, init);\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  getTypeName(): string {\n    return "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"operation"), "typeName", {"start":{"line":21,"column":13},"end":{"line":21,"column":31}} ), depth0)) != null ? stack1 : "")
    + ";\n  }\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"operation"),"verb"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":27,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"operation"),"response"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  getMethod(): string {\n    return "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"operation"), "verb", {"start":{"line":25,"column":13},"end":{"line":25,"column":27}} ), depth0)) != null ? stack1 : "")
    + ";\n  }\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  createResponse(): "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"operation"), "responseType", {"start":{"line":29,"column":22},"end":{"line":29,"column":44}} ), depth0)) != null ? stack1 : "")
    + " {\n    return "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"operation"), "response", {"start":{"line":30,"column":13},"end":{"line":30,"column":31}} ), depth0)) != null ? stack1 : "")
    + ";\n  }\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "  createResponse(): void {}\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"doc"),depth0,{"name":"doc","hash":{"indent":"","doc":lookupProperty(depth0,"doc")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "data": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "/** The members of a request, without the methods that clients call. */\nexport type Data<T> = Omit<T, \"getTypeName\" | \"getMethod\" | \"createResponse\">;\n";
},"useData":true},
  "doc": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "indent", {"start":{"line":2,"column":2},"end":{"line":2,"column":8}} ), depth0)) != null ? stack1 : "")
    + "/** "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"doc"), "single", {"start":{"line":2,"column":16},"end":{"line":2,"column":26}} ), depth0)) != null ? stack1 : "")
    + " */\n";
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"doc"),"lines"),"length"),{"name":"if","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = alias2(alias1(depth0, "indent", {"start":{"line":4,"column":2},"end":{"line":4,"column":8}} ), depth0)) != null ? stack1 : "")
    + "/**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"doc"),"lines"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "indent", {"start":{"line":8,"column":2},"end":{"line":8,"column":8}} ), depth0)) != null ? stack1 : "")
    + " */\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.lambda;

  return ((stack1 = alias1(container.strict(depths[1], "indent", {"start":{"line":6,"column":2},"end":{"line":6,"column":11}} ), depth0)) != null ? stack1 : "")
    + " *"
    + ((stack1 = alias1(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"doc"),"single"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.program(1, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
  "enum": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":3,"column":15},"end":{"line":3,"column":19}} ), depth0)) != null ? stack1 : "")
    + " = {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "} as const;\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"doc"),depth0,{"name":"doc","hash":{"indent":"  ","doc":lookupProperty(depth0,"doc")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "  "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":6,"column":4},"end":{"line":6,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":6,"column":13},"end":{"line":6,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "export const "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":10,"column":15},"end":{"line":10,"column":19}} ), depth0)) != null ? stack1 : "")
    + " = {} as const;\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"doc"),depth0,{"name":"doc","hash":{"indent":"","doc":lookupProperty(depth0,"doc")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"members"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "export type "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":12,"column":14},"end":{"line":12,"column":18}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":12,"column":25},"end":{"line":12,"column":29}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"usePartial":true,"useData":true},
  "interface": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":3,"column":2},"end":{"line":3,"column":9}} ), depth0)) != null ? stack1 : "")
    + " {}\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(container.strict(depth0, "heading", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + " {\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"members"),depth0,{"name":"members","hash":{"keyword":"","members":lookupProperty(depth0,"members")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"method"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + "}\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":8,"column":4},"end":{"line":8,"column":10}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"doc"),depth0,{"name":"doc","hash":{"indent":"","doc":lookupProperty(depth0,"doc")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "members": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"doc"),depth0,{"name":"doc","hash":{"indent":"  ","doc":lookupProperty(depth0,"doc")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alternatives"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.program(4, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  "
    + ((stack1 = alias2(alias1(depths[1], "keyword", {"start":{"line":4,"column":4},"end":{"line":4,"column":14}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":4,"column":18},"end":{"line":4,"column":22}} ), depth0)) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alternatives"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    | "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":14},"end":{"line":6,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return ";";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":13,"column":0}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depths[1], "keyword", {"start":{"line":9,"column":4},"end":{"line":9,"column":14}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":9,"column":18},"end":{"line":9,"column":22}} ), depth0)) != null ? stack1 : "")
    + ":\n    "
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":10,"column":6},"end":{"line":10,"column":10}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depths[1], "keyword", {"start":{"line":12,"column":4},"end":{"line":12,"column":14}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":12,"column":18},"end":{"line":12,"column":22}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":12,"column":28},"end":{"line":12,"column":32}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true,"useDepths":true},
  "stars": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "export * from \""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"modules"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "union": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "export type "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":3,"column":14},"end":{"line":3,"column":18}} ), depth0)) != null ? stack1 : "")
    + " =\n  "
    + ((stack1 = alias2(alias1(depth0, "line", {"start":{"line":4,"column":4},"end":{"line":4,"column":8}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"line"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":12,"column":0}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "export type "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":6,"column":14},"end":{"line":6,"column":18}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "line", {"start":{"line":6,"column":25},"end":{"line":6,"column":29}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export type "
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":8,"column":14},"end":{"line":8,"column":18}} ), depth0)) != null ? stack1 : "")
    + " =\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"alternatives"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  | "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":12},"end":{"line":10,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    return ";";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** "
    + ((stack1 = container.lambda(container.strict(depth0, "doc", {"start":{"line":1,"column":6},"end":{"line":1,"column":9}} ), depth0)) != null ? stack1 : "")
    + " */\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "xml-class": {"0":function(container,depth0,helpers,partials,data) {
    return "XmlMapper";
},"1":function(container,depth0,helpers,partials,data) {
    return "XmlReadMapper";
},"2":function(container,depth0,helpers,partials,data) {
    return "classMapper";
},"3":function(container,depth0,helpers,partials,data) {
    return "classReader";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ",\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"memberLine"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + "  read(value, member, reader) {\n    switch (member) {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"reads"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "    }\n  },\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"fills"),"length"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"writable"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  members: ["
    + ((stack1 = container.lambda(container.strict(depth0, "memberLine", {"start":{"line":9,"column":14},"end":{"line":9,"column":24}} ), depth0)) != null ? stack1 : "")
    + "],\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  members: [\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "  ],\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ",\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "      case "
    + ((stack1 = alias2(alias1(depth0, "position", {"start":{"line":20,"column":13},"end":{"line":20,"column":21}} ), depth0)) != null ? stack1 : "")
    + ":\n        "
    + ((stack1 = alias2(alias1(depth0, "statement", {"start":{"line":21,"column":10},"end":{"line":21,"column":19}} ), depth0)) != null ? stack1 : "")
    + "\n        break;\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  fill(value) {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fills"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "  },\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  write(writer, value) {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"writes"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":44,"column":9}}})) != null ? stack1 : "")
    + "  },\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "    if ("
    + ((stack1 = alias2(alias1(depth0, "condition", {"start":{"line":37,"column":10},"end":{"line":37,"column":19}} ), depth0)) != null ? stack1 : "")
    + ")\n      "
    + ((stack1 = alias2(alias1(depth0, "statement", {"start":{"line":38,"column":8},"end":{"line":38,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"condition"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":43,"column":0}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "    if ("
    + ((stack1 = alias2(alias1(depth0, "condition", {"start":{"line":40,"column":10},"end":{"line":40,"column":19}} ), depth0)) != null ? stack1 : "")
    + ") "
    + ((stack1 = alias2(alias1(depth0, "statement", {"start":{"line":40,"column":25},"end":{"line":40,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    "
    + ((stack1 = container.lambda(container.strict(depth0, "statement", {"start":{"line":42,"column":6},"end":{"line":42,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  members: [],\n  read() {},\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"writable"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    return "  write() {},\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Xml: x."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"writable"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":28},"end":{"line":1,"column":81}}})) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":1,"column":84},"end":{"line":1,"column":89}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ x."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"writable"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":113},"end":{"line":1,"column":166}}})) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":1,"column":169},"end":{"line":1,"column":174}} ), depth0)) != null ? stack1 : "")
    + ">({\n  name: "
    + ((stack1 = alias2(alias1(depth0, "contractName", {"start":{"line":2,"column":10},"end":{"line":2,"column":22}} ), depth0)) != null ? stack1 : "")
    + ",\n  namespace: "
    + ((stack1 = alias2(alias1(depth0, "namespace", {"start":{"line":3,"column":15},"end":{"line":3,"column":24}} ), depth0)) != null ? stack1 : "")
    + ",\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"members"),"length"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":53,"column":7}}})) != null ? stack1 : "")
    + "});\n";
},"useData":true},
  "xml-collection": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Xml: x."
    + ((stack1 = alias2(alias1(depth0, "interface", {"start":{"line":1,"column":30},"end":{"line":1,"column":39}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":1,"column":44},"end":{"line":1,"column":48}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ "
    + ((stack1 = alias2(alias1(depth0, "expression", {"start":{"line":1,"column":72},"end":{"line":1,"column":82}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"useData":true},
  "xml-enum": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "{\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "}";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":3,"column":4},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":3,"column":13},"end":{"line":3,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":5,"column":11},"end":{"line":5,"column":15}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"aliases"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "}";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Xml: x.XmlMapper<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":40},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ x."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":1,"column":70},"end":{"line":1,"column":74}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":79},"end":{"line":1,"column":83}} ), depth0)) != null ? stack1 : "")
    + ">("
    + ((stack1 = alias2(alias1(depth0, "contractName", {"start":{"line":1,"column":89},"end":{"line":1,"column":101}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "namespace", {"start":{"line":1,"column":107},"end":{"line":1,"column":116}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"members"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":1,"column":120},"end":{"line":5,"column":24}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"aliases"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":24},"end":{"line":9,"column":8}}})) != null ? stack1 : "")
    + ");\n";
},"useData":true},
  "xml-exports": {"0":function(container,depth0,helpers,partials,data) {
    return "  scalars as xmlScalars,\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\nexport const xmlScalars: x.XmlScalars = /* @__PURE__ */ "
    + ((stack1 = container.lambda(container.strict(depth0, "scalars", {"start":{"line":11,"column":58},"end":{"line":11,"column":65}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export {\n  list as xmlList,\n  mapOf as xmlMap,\n  readResponse,\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"scalars"),{"name":"unless","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":11}}})) != null ? stack1 : "")
    + "} from \""
    + ((stack1 = container.lambda(container.strict(depth0, "runtime", {"start":{"line":8,"column":10},"end":{"line":8,"column":17}} ), depth0)) != null ? stack1 : "")
    + "\";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scalars"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "xml-flags": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  ["
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":3,"column":5},"end":{"line":3,"column":8}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":3,"column":14},"end":{"line":3,"column":19}} ), depth0)) != null ? stack1 : "")
    + "],\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Xml: x.XmlMapper<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":40},"end":{"line":1,"column":44}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ x."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":1,"column":70},"end":{"line":1,"column":74}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias2(alias1(depth0, "contractName", {"start":{"line":1,"column":79},"end":{"line":1,"column":91}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias2(alias1(depth0, "namespace", {"start":{"line":1,"column":97},"end":{"line":1,"column":106}} ), depth0)) != null ? stack1 : "")
    + ", [\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "]);\n";
},"useData":true},
  "xml-hoisted": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":8},"end":{"line":1,"column":12}} ), depth0)) != null ? stack1 : "")
    + " = /* @__PURE__ */ "
    + ((stack1 = alias2(alias1(depth0, "expression", {"start":{"line":1,"column":35},"end":{"line":1,"column":45}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"useData":true},
  "xml-namespace": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":2,"column":8},"end":{"line":2,"column":12}} ), depth0)) != null ? stack1 : "")
    + " =\n  "
    + ((stack1 = alias2(alias1(depth0, "uri", {"start":{"line":3,"column":4},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":5,"column":8},"end":{"line":5,"column":12}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = alias2(alias1(depth0, "uri", {"start":{"line":5,"column":19},"end":{"line":5,"column":22}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"broken"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "zod-collection-generic": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "export function "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":18},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "")
    + "Schema<"
    + ((stack1 = alias2(alias1(depth0, "typeParams", {"start":{"line":1,"column":33},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + ">("
    + ((stack1 = alias2(alias1(depth0, "parameters", {"start":{"line":1,"column":49},"end":{"line":1,"column":59}} ), depth0)) != null ? stack1 : "")
    + "): d.Field<"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":1,"column":74},"end":{"line":1,"column":78}} ), depth0)) != null ? stack1 : "")
    + "> {\n  return "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":2,"column":11},"end":{"line":2,"column":17}} ), depth0)) != null ? stack1 : "")
    + ";\n}\n";
},"useData":true},
  "zod-collection": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Field<"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":1,"column":39},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":1,"column":67},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"useData":true},
  "zod-enum": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "}";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":3,"column":4},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":3,"column":13},"end":{"line":3,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Field<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":39},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ d."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":1,"column":69},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":78},"end":{"line":1,"column":82}} ), depth0)) != null ? stack1 : "")
    + ">("
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":88},"end":{"line":1,"column":92}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"others"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":94},"end":{"line":5,"column":8}}})) != null ? stack1 : "")
    + ");\n";
},"useData":true},
  "zod-flags": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"others"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "}";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":3,"column":4},"end":{"line":3,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "value", {"start":{"line":3,"column":13},"end":{"line":3,"column":18}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":15},"end":{"line":1,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Field<"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":39},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ d."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":1,"column":69},"end":{"line":1,"column":73}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":78},"end":{"line":1,"column":82}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"others"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":84},"end":{"line":5,"column":8}}})) != null ? stack1 : "")
    + ");\n";
},"useData":true},
  "zod-generic": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  return d.dto<"
    + ((stack1 = container.lambda(container.strict(depth0, "types", {"start":{"line":3,"column":17},"end":{"line":3,"column":22}} ), depth0)) != null ? stack1 : "")
    + ">(() => ({})"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":36},"end":{"line":7,"column":10}}})) != null ? stack1 : "")
    + ");\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "  }";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":39,"column":0}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  return d.dto<"
    + ((stack1 = container.lambda(container.strict(depth0, "types", {"start":{"line":9,"column":17},"end":{"line":9,"column":22}} ), depth0)) != null ? stack1 : "")
    + ">(\n    () => ({\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"inherited"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "    }),\n    {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "    },\n  );\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "      ..."
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ".shape,\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "      "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":15,"column":8},"end":{"line":15,"column":11}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":15,"column":17},"end":{"line":15,"column":23}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "      "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  return d.dto<"
    + ((stack1 = container.lambda(container.strict(depth0, "types", {"start":{"line":28,"column":17},"end":{"line":28,"column":22}} ), depth0)) != null ? stack1 : "")
    + ">(() => ({\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"inherited"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "  }));\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    ..."
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ".shape,\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "    "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":33,"column":6},"end":{"line":33,"column":9}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":33,"column":15},"end":{"line":33,"column":21}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export function "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":18},"end":{"line":1,"column":22}} ), depth0)) != null ? stack1 : "")
    + "Schema<"
    + ((stack1 = alias2(alias1(depth0, "typeParams", {"start":{"line":1,"column":33},"end":{"line":1,"column":43}} ), depth0)) != null ? stack1 : "")
    + ">("
    + ((stack1 = alias2(alias1(depth0, "parameters", {"start":{"line":1,"column":49},"end":{"line":1,"column":59}} ), depth0)) != null ? stack1 : "")
    + "): d.Dto<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":1,"column":72},"end":{"line":1,"column":77}} ), depth0)) != null ? stack1 : "")
    + "> {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "}\n";
},"useData":true},
  "zod-hoisted": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":1,"column":8},"end":{"line":1,"column":12}} ), depth0)) != null ? stack1 : "")
    + " = /* @__PURE__ */ "
    + ((stack1 = alias2(alias1(depth0, "expression", {"start":{"line":1,"column":35},"end":{"line":1,"column":45}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"useData":true},
  "zod-json": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import { parseJson as parse } from \""
    + ((stack1 = alias2(alias1(depth0, "runtime", {"start":{"line":2,"column":38},"end":{"line":2,"column":45}} ), depth0)) != null ? stack1 : "")
    + "\";\n\nexport { stringifyJson } from \""
    + ((stack1 = alias2(alias1(depth0, "runtime", {"start":{"line":4,"column":33},"end":{"line":4,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\";\n\n/** As `JSON.parse`, but with all digits of numbers, and NaN and the infinities. */\nexport function parseJson(text: string): unknown {\n  return parse(text, { "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"exact"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":23},"end":{"line":8,"column":85}}})) != null ? stack1 : "")
    + " });\n}\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":46},"end":{"line":8,"column":76}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return ", ";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "export { parseJson, stringifyJson } from \""
    + ((stack1 = container.lambda(container.strict(depth0, "runtime", {"start":{"line":11,"column":44},"end":{"line":11,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"exact"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "zod-object": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":2,"column":15},"end":{"line":2,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Dto<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":2,"column":37},"end":{"line":2,"column":42}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ d."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":2,"column":68},"end":{"line":2,"column":72}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":2,"column":77},"end":{"line":2,"column":82}} ), depth0)) != null ? stack1 : "")
    + ">(() => ({})"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":96},"end":{"line":6,"column":8}}})) != null ? stack1 : "")
    + ");\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ", {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "}";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":38,"column":0}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":8,"column":15},"end":{"line":8,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Dto<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":8,"column":37},"end":{"line":8,"column":42}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ d."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":8,"column":68},"end":{"line":8,"column":72}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":8,"column":77},"end":{"line":8,"column":82}} ), depth0)) != null ? stack1 : "")
    + ">(\n  () => ({\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"inherited"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "  }),\n  {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + "  },\n);\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    ..."
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ".shape,\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "    "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":14,"column":6},"end":{"line":14,"column":9}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":14,"column":15},"end":{"line":14,"column":21}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "export const "
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":27,"column":15},"end":{"line":27,"column":19}} ), depth0)) != null ? stack1 : "")
    + "Schema: d.Dto<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":27,"column":37},"end":{"line":27,"column":42}} ), depth0)) != null ? stack1 : "")
    + "> = /* @__PURE__ */ d."
    + ((stack1 = alias2(alias1(depth0, "make", {"start":{"line":27,"column":68},"end":{"line":27,"column":72}} ), depth0)) != null ? stack1 : "")
    + "<"
    + ((stack1 = alias2(alias1(depth0, "types", {"start":{"line":27,"column":77},"end":{"line":27,"column":82}} ), depth0)) != null ? stack1 : "")
    + ">(() => ({\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"bases"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"inherited"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "}));\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "  ..."
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + ".shape,\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "  "
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":32,"column":4},"end":{"line":32,"column":7}} ), depth0)) != null ? stack1 : "")
    + ": "
    + ((stack1 = alias2(alias1(depth0, "schema", {"start":{"line":32,"column":13},"end":{"line":32,"column":19}} ), depth0)) != null ? stack1 : "")
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"empty"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "");
},"useData":true},
};
